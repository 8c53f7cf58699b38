-- Purchase orders as wallets (U4) and when one is required (Q8).

create table purchase_order (
    id uuid primary key,
    account_id uuid not null references account,
    number varchar(40) not null check (number <> '' and number not like '%,%'),
    currency char(3) not null,
    amount_minor bigint not null check (amount_minor > 0),
    reserved_minor bigint not null check (reserved_minor >= 0),
    consumed_minor bigint not null check (consumed_minor >= 0),
    valid_from date not null,
    valid_until date not null check (valid_until >= valid_from),
    note varchar(500),
    closed_at timestamptz,
    created_at timestamptz not null,
    version int not null,
    -- the customer's own number names one wallet
    constraint purchase_order_number unique (account_id, number),
    -- whatever happens, it is never overdrawn
    constraint purchase_order_covered check (reserved_minor + consumed_minor <= amount_minor)
);

create table purchase_order_movement (
    id uuid primary key,
    purchase_order_id uuid not null references purchase_order,
    kind varchar(12) not null check (kind in ('RESERVED', 'CONSUMED', 'GIVEN_BACK', 'RELEASED')),
    -- the quote that reserves or releases, the invoice that consumes, the note that gives back
    document_id uuid not null,
    -- whose reservation is consumed, which invoice's part is given back
    source_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    happened_at timestamptz not null,
    -- a document moves a wallet once
    constraint purchase_order_moved_once unique (purchase_order_id, kind, document_id)
);
create index purchase_order_movement_source on purchase_order_movement (source_id);
create trigger purchase_order_movement_append_only
    before update or delete on purchase_order_movement
    for each row execute function refuse_delete();

-- one row: from which total on a registered purchase order is required, in whole units of the
-- account's currency
create table purchasing_setting (
    id int primary key check (id = 1),
    order_limit bigint not null check (order_limit >= 0)
);
insert into purchasing_setting (id, order_limit) values (1, 25000);

-- the accounts that need none, whatever they buy
create table purchase_order_exemption (
    account_id uuid primary key references account
);
