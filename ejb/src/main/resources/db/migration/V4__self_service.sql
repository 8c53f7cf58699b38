-- Online self-service: trials and changes of subscriptions, cart, orders, account credit and the
-- collection of renewals.

alter table subscription drop constraint subscription_status_check;
alter table subscription
    add constraint subscription_status_check
        check (status in ('TRIAL', 'ACTIVE', 'SUSPENDED', 'ENDED')),
    -- what was charged for the current period and not yet given back: no credit exceeds it (D5)
    add column charged_minor bigint not null default 0 check (charged_minor >= 0),
    add column cancelled_on date,
    add column ended_on date,
    -- the product once tried: one trial per account and product (D4)
    add column trial_product_id uuid references product,
    -- the order that is being paid and will change this one: nothing else may until then
    add column held_by uuid,
    add constraint subscription_ended check ((status = 'ENDED') = (ended_on is not null));
create unique index subscription_one_trial on subscription (account_id, trial_product_id);
create index subscription_due on subscription (period_end) where status <> 'ENDED';
update subscription
    set charged_minor = unit_minor * seats - round(unit_minor * seats * discount_percent / 100);

create table subscription_change (
    id uuid primary key,
    subscription_id uuid not null references subscription deferrable initially deferred,
    kind varchar(16) not null,
    happened_on date not null,
    plan_id uuid not null references plan,
    seats int not null,
    period varchar(8) not null,
    unit_minor bigint not null,
    period_start date not null,
    period_end date not null
);
create index subscription_change_of on subscription_change (subscription_id, id desc);

create table cart_item (
    id uuid primary key,
    account_id uuid not null references account,
    kind varchar(12) not null check (kind in ('PURCHASE', 'TRIAL', 'ADD_SEATS', 'CHANGE',
        'SUBSCRIBE', 'REACTIVATE')),
    plan_id uuid not null references plan,
    seats int not null check (seats >= 1),
    period varchar(8) not null check (period in ('MONTHLY', 'ANNUAL')),
    subscription_id uuid references subscription,
    -- what it cost when it was put here, so that a figure that moved is told, never changed silently
    shown_minor bigint not null,
    added_by uuid not null references person,
    added_at timestamptz not null,
    version int not null,
    check ((subscription_id is null) = (kind in ('PURCHASE', 'TRIAL')))
);
create index cart_item_account on cart_item (account_id, id);
-- one change of a subscription at a time
create unique index cart_item_one_change on cart_item (subscription_id);

create table sales_order (
    id uuid primary key,
    number varchar(20) not null unique,
    account_id uuid not null references account,
    placed_by uuid not null references person,
    status varchar(12) not null check (status in ('PLACING', 'COMPLETED', 'FAILED')),
    currency char(3) not null,
    placed_on date not null,
    placed_at timestamptz not null,
    net_minor bigint not null,
    tax_minor bigint not null,
    -- account credit set aside for it, and what the card pays
    credit_minor bigint not null check (credit_minor >= 0),
    due_minor bigint not null check (due_minor >= 0),
    tax_category varchar(16) not null,
    tax_percent numeric(7, 4) not null,
    tax_country char(2) not null,
    idempotency_key varchar(100) not null,
    failure varchar(40),
    version int not null,
    check (net_minor + tax_minor - credit_minor <= due_minor),
    constraint order_once unique (account_id, idempotency_key)
);
-- at most one order of an account is being paid
create unique index order_one_at_a_time on sales_order (account_id) where status = 'PLACING';
create index sales_order_account on sales_order (account_id, id desc);

create table order_line (
    id uuid primary key,
    order_id uuid not null references sales_order,
    position int not null,
    kind varchar(12) not null,
    cart_item_id uuid,
    plan_id uuid not null references plan,
    seats int not null check (seats >= 1),
    period varchar(8) not null,
    subscription_id uuid references subscription,
    unit_minor bigint not null check (unit_minor >= 0),
    charge_minor bigint not null check (charge_minor >= 0),
    credit_minor bigint not null check (credit_minor >= 0),
    service_from date not null,
    service_to date not null check (service_to > service_from),
    charge_derivation jsonb not null,
    credit_derivation jsonb,
    unique (order_id, position)
);

alter table invoice
    add column kind varchar(12) not null default 'INVOICE'
        check (kind in ('INVOICE', 'CREDIT_NOTE'));

create table account_credit (
    account_id uuid primary key references account,
    currency char(3) not null,
    balance_minor bigint not null check (balance_minor >= 0),
    -- set aside for an order that is being paid
    held_minor bigint not null check (held_minor between 0 and balance_minor)
);
create table credit_entry (
    id uuid primary key,
    account_id uuid not null references account,
    happened_at timestamptz not null,
    kind varchar(12) not null check (kind in ('GIVEN', 'USED')),
    amount_minor bigint not null check (amount_minor > 0),
    document_id uuid not null references invoice deferrable initially deferred,
    -- a document gives or uses credit once
    unique (kind, document_id)
);
create index credit_entry_account on credit_entry (account_id, id desc);

alter table payment alter column payer_id drop not null;
alter table payment add column order_id uuid references sales_order;
create index payment_order on payment (order_id);

create table collection (
    invoice_id uuid primary key references invoice deferrable initially deferred,
    account_id uuid not null references account,
    status varchar(12) not null check (status in ('TRYING', 'GIVEN_UP', 'COLLECTED')),
    tries int not null check (tries >= 0),
    started_on date not null,
    next_try_on date,
    last_failure varchar(40),
    version int not null,
    check ((status = 'TRYING') = (next_try_on is not null))
);
create index collection_due on collection (next_try_on) where status = 'TRYING';
