-- What customers and sellers say to each other: comments on quotes, and requests for changes.

create table quote_comment (
    id uuid primary key,
    -- of the number: every revision shows the same talk
    quote_number varchar(20) not null,
    account_id uuid not null references account,
    author_id uuid not null references person,
    side varchar(8) not null check (side in ('CUSTOMER', 'SELLER')),
    text varchar(4000) not null check (text <> ''),
    written_at timestamptz not null,
    client_key varchar(100) not null,
    -- a comment that is sent twice is written once
    unique (author_id, client_key)
);
create index quote_comment_number on quote_comment (quote_number, id);
create index quote_comment_account on quote_comment (account_id, side);
create trigger quote_comment_append_only before update or delete on quote_comment
    for each row execute function refuse_delete();

-- who has read which; what is not here is new to its reader
create table comment_seen (
    id uuid primary key,
    comment_id uuid not null references quote_comment,
    person_id uuid not null references person,
    unique (comment_id, person_id)
);

create table sales_request (
    id uuid primary key,
    account_id uuid not null references account,
    requester_id uuid not null references person,
    kind varchar(16) not null check (kind in ('ADD_SEATS', 'REMOVE_SEATS', 'OTHER_PRODUCT', 'END',
        'RENEWAL', 'OTHER')),
    subscription_id uuid references subscription,
    product_id uuid references product,
    seats int check (seats between 1 and 1000000),
    text varchar(4000),
    status varchar(8) not null check (status in ('OPEN', 'CLOSED', 'QUOTED')),
    requested_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid references person,
    answer varchar(4000),
    quote_id uuid references quote,
    client_key varchar(100) not null,
    version int not null,
    check ((status = 'OPEN') = (ended_at is null)),
    check ((status = 'CLOSED') = (answer is not null)),
    check ((status = 'QUOTED') = (quote_id is not null)),
    -- a request that is sent twice is made once
    unique (requester_id, client_key)
);
create index sales_request_account on sales_request (account_id, id desc);
create index sales_request_open on sales_request (account_id) where status = 'OPEN';
