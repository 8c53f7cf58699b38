-- What is offered, sold, invoiced and paid.

create table number_series (
    code varchar(12) not null,
    year int not null,
    last_number int not null check (last_number >= 0),
    last_on date not null,
    primary key (code, year)
);

create table quote (
    id uuid primary key,
    number varchar(20),
    revision int not null check (revision >= 1),
    replaces_id uuid references quote,
    account_id uuid not null references account,
    author_id uuid not null references person,
    status varchar(16) not null check (status in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED',
        'EXPIRED', 'WITHDRAWN', 'SUPERSEDED')),
    currency char(3) not null,
    starts_on date,
    term_months int not null check (term_months between 1 and 60),
    valid_until date not null,
    payment_terms_days int not null check (payment_terms_days in (0, 15, 30, 60)),
    notes varchar(4000),
    list_minor bigint not null check (list_minor >= 0),
    discount_minor bigint not null check (discount_minor between 0 and list_minor),
    tax_minor bigint not null check (tax_minor >= 0),
    tax_category varchar(16) not null,
    tax_percent numeric(7, 4) not null,
    tax_country char(2) not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    sent_at timestamptz,
    decided_at timestamptz,
    decided_by uuid references person,
    signer_name varchar(120),
    signer_title varchar(120),
    signer_address varchar(64),
    purchase_order varchar(40),
    decline_reason varchar(1000),
    accept_key varchar(100),
    version int not null,
    -- a revision that left the desk has its number, and no number twice
    check (status = 'DRAFT' or number is not null),
    check ((status = 'ACCEPTED') = (signer_name is not null)),
    check (status <> 'DECLINED' or decline_reason is not null),
    unique (number, revision)
);
-- at most one revision of a number is open for an answer
create unique index quote_one_open on quote (number) where status = 'SENT';
create unique index quote_one_accepted on quote (number) where status = 'ACCEPTED';
create index quote_account on quote (account_id, status, id desc);
create index quote_author on quote (author_id, status, id desc);
create index quote_open_until on quote (valid_until) where status = 'SENT';

create table quote_line (
    id uuid primary key,
    quote_id uuid not null references quote on delete cascade,
    position int not null,
    plan_id uuid not null references plan,
    description varchar(200) not null,
    seats int not null check (seats between 1 and 1000000),
    period varchar(8) not null check (period in ('MONTHLY', 'ANNUAL')),
    discount_percent numeric(7, 4) not null check (discount_percent between 0 and 100),
    unit_minor bigint not null check (unit_minor >= 0),
    periods int not null check (periods >= 1),
    period_list_minor bigint not null check (period_list_minor >= 0),
    period_discount_minor bigint not null
        check (period_discount_minor between 0 and period_list_minor),
    derivation jsonb not null,
    unique (quote_id, position)
);

create table subscription (
    id uuid primary key,
    account_id uuid not null references account,
    plan_id uuid not null references plan,
    status varchar(16) not null check (status in ('ACTIVE', 'ENDED')),
    seats int not null check (seats >= 1),
    period varchar(8) not null check (period in ('MONTHLY', 'ANNUAL')),
    currency char(3) not null,
    unit_minor bigint not null check (unit_minor >= 0),
    discount_percent numeric(7, 4) not null check (discount_percent between 0 and 100),
    anchor_day int not null check (anchor_day between 1 and 31),
    started_on date not null,
    period_start date not null,
    period_end date not null check (period_end > period_start),
    term_end date check (term_end >= period_end),
    origin_kind varchar(16) not null,
    origin_id uuid not null,
    origin_line_id uuid,
    version int not null
);
create index subscription_account on subscription (account_id, status, id desc);
create index subscription_origin on subscription (origin_kind, origin_id);
-- a quote line becomes one subscription, whatever is tried twice
create unique index subscription_once on subscription (origin_kind, origin_line_id);

create table invoice (
    id uuid primary key,
    number varchar(20) unique,
    account_id uuid not null references account,
    status varchar(16) not null check (status in ('DRAFT', 'ISSUED', 'VOID', 'WRITTEN_OFF')),
    currency char(3) not null,
    language varchar(2) not null,
    seller jsonb not null,
    buyer jsonb not null,
    issued_on date,
    issued_at timestamptz,
    due_on date,
    purchase_order varchar(40),
    net_minor bigint not null check (net_minor >= 0),
    tax_minor bigint not null check (tax_minor >= 0),
    total_minor bigint not null check (total_minor = net_minor + tax_minor),
    tax_category varchar(16) not null,
    tax_percent numeric(7, 4) not null,
    tax_country char(2) not null,
    tax_derivation jsonb not null,
    -- the only two columns that move after issue; together they never pass the total, so no two
    -- payments can take the same open money
    settled_minor bigint not null default 0 check (settled_minor >= 0),
    reserved_minor bigint not null default 0 check (reserved_minor >= 0),
    origin_kind varchar(16) not null,
    origin_id uuid not null,
    version int not null,
    constraint invoice_never_overpaid check (settled_minor + reserved_minor <= total_minor),
    check (status = 'DRAFT' or (number is not null and issued_on is not null
        and due_on >= issued_on)),
    unique (origin_kind, origin_id)
);
create index invoice_account on invoice (account_id, id desc);
create index invoice_open on invoice (due_on) where status = 'ISSUED'
    and settled_minor < total_minor;

create table invoice_line (
    id uuid primary key,
    invoice_id uuid not null references invoice,
    position int not null,
    description varchar(200) not null,
    quantity int not null check (quantity >= 1),
    unit_minor bigint not null,
    list_minor bigint not null,
    discount_minor bigint not null,
    service_from date not null,
    service_to date not null check (service_to > service_from),
    derivation jsonb not null,
    origin_kind varchar(16) not null,
    origin_id uuid not null,
    unique (invoice_id, position)
);

create function refuse_change_of_issued() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (to_jsonb(new) - array['settled_minor', 'reserved_minor',
        'version', 'status']) <> (to_jsonb(old) - array['settled_minor', 'reserved_minor',
        'version', 'status']) then
        raise exception 'invoice % is issued: its content never changes', old.number;
    end if;
    return new;
end $$;
create trigger invoice_issued_is_fixed before update on invoice
    for each row execute function refuse_change_of_issued();

create function refuse_delete() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger invoice_kept before delete on invoice
    for each row when (old.status <> 'DRAFT') execute function refuse_delete();
create function refuse_line_of_issued() returns trigger language plpgsql as $$
begin
    if exists (select 1 from invoice i where i.id = old.invoice_id and i.status <> 'DRAFT') then
        raise exception 'the invoice of this line is issued: its content never changes';
    end if;
    return coalesce(new, old);
end $$;
create trigger invoice_line_fixed before update or delete on invoice_line
    for each row execute function refuse_line_of_issued();

create table payment_method (
    id uuid primary key,
    account_id uuid not null references account,
    gateway_token varchar(200) not null,
    brand varchar(20) not null,
    last_four char(4) not null,
    expiry_month int not null check (expiry_month between 1 and 12),
    expiry_year int not null check (expiry_year between 2000 and 2100),
    preferred boolean not null,
    added_at timestamptz not null,
    version int not null
);
create unique index payment_method_preferred on payment_method (account_id) where preferred;
create index payment_method_account on payment_method (account_id);

create table payment (
    id uuid primary key,
    number varchar(20) unique,
    account_id uuid not null references account,
    payer_id uuid not null references person,
    kind varchar(16) not null check (kind in ('CARD', 'BANK_TRANSFER')),
    status varchar(16) not null check (status in ('PENDING', 'ACTION_NEEDED', 'SUCCEEDED',
        'FAILED', 'PARKED')),
    currency char(3) not null,
    amount_minor bigint not null check (amount_minor > 0),
    idempotency_key varchar(100) not null,
    request_hash varchar(64) not null,
    gateway_token varchar(200),
    gateway_id varchar(100) unique,
    action_url varchar(400),
    save_card boolean not null,
    card_brand varchar(20),
    card_last_four char(4),
    failure varchar(40),
    bank_reference varchar(140),
    received_on date,
    created_at timestamptz not null,
    ask_after timestamptz,
    settled_at timestamptz,
    version int not null,
    -- the same command sent twice is the same payment
    constraint payment_once unique (account_id, idempotency_key),
    check (status <> 'SUCCEEDED' or (number is not null and settled_at is not null))
);
create index payment_account on payment (account_id, id desc);
create index payment_unsettled on payment (ask_after) where status in ('PENDING', 'ACTION_NEEDED');

create table allocation (
    id uuid primary key,
    payment_id uuid not null references payment,
    invoice_id uuid not null references invoice,
    amount_minor bigint not null check (amount_minor > 0),
    unique (payment_id, invoice_id)
);
create index allocation_invoice on allocation (invoice_id);

create table sandbox_charge (
    id varchar(60) primary key,
    idempotency_key varchar(100) not null unique,
    amount_minor bigint not null check (amount_minor > 0),
    currency char(3) not null,
    token varchar(60) not null,
    status varchar(16) not null check (status in ('SUCCEEDED', 'DECLINED', 'ACTION_NEEDED')),
    decline_code varchar(40),
    made_at timestamptz not null
);
