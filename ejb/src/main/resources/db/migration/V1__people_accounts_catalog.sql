-- Who acts, for whom, and what is sold. Instants are timestamptz, business days are date, money is
-- bigint minor units with the ISO currency of its document. References that the entities hold as
-- bare ids are checked at commit, since the order of their inserts is not known to EclipseLink.

create table business_clock (
    id smallint primary key check (id = 1),
    ahead_seconds bigint not null default 0 check (ahead_seconds >= 0)
);
insert into business_clock (id) values (1);

create table person (
    id uuid primary key,
    email varchar(254) not null check (email = lower(email)),
    name varchar(120) not null,
    language varchar(2) not null check (language in ('es', 'en')),
    password_hash varchar(300),
    staff_role varchar(20)
        check (staff_role in ('SALES_REP', 'SALES_MANAGER', 'FINANCE', 'ADMINISTRATOR')),
    version int not null
);
create unique index person_email on person (email);

-- Kept by the address typed, known or not, so that a delay tells nobody who has an account.
create table sign_in_failures (
    email varchar(254) primary key,
    failures int not null check (failures >= 1),
    locked_until timestamptz not null
);

create table api_key (
    id uuid primary key,
    person_id uuid not null references person,
    label varchar(80) not null,
    secret_hash varchar(64) not null unique,
    created_at timestamptz not null,
    revoked_at timestamptz
);
create index api_key_person on api_key (person_id);

create table account (
    id uuid primary key,
    number varchar(20) not null unique,
    kind varchar(10) not null check (kind in ('ONLINE', 'CORPORATE')),
    legal_name varchar(160) not null,
    tax_id varchar(20),
    tax_id_valid boolean not null,
    business boolean not null,
    street varchar(160) not null,
    postal_code varchar(16) not null,
    city varchar(80) not null,
    region varchar(80),
    country char(2) not null,
    currency char(3) not null,
    language varchar(2) not null check (language in ('es', 'en')),
    time_zone varchar(40) not null,
    payment_terms_days int not null check (payment_terms_days in (0, 15, 30, 60)),
    representative_id uuid references person deferrable initially deferred,
    version int not null,
    check (kind = 'ONLINE' or representative_id is not null)
);
create index account_representative on account (representative_id);
create index account_name on account (lower(legal_name));

create table membership (
    id uuid primary key,
    person_id uuid not null references person,
    account_id uuid not null references account deferrable initially deferred,
    role varchar(20) not null check (role in ('BILLING_CONTACT', 'VIEWER')),
    unique (person_id, account_id)
);
create index membership_account on membership (account_id);

create table product (
    id uuid primary key,
    code varchar(40) not null unique,
    name varchar(80) not null,
    seat_noun varchar(12) not null check (seat_noun in ('ORGANIZER', 'AGENT', 'EXPERT')),
    position int not null
);

create table plan (
    id uuid primary key,
    product_id uuid not null references product,
    code varchar(60) not null unique,
    name varchar(80) not null,
    position int not null,
    min_seats int not null check (min_seats >= 1),
    max_seats int not null check (max_seats >= min_seats),
    trial_days int check (trial_days > 0),
    trial_seats int check (trial_seats > 0),
    check ((trial_days is null) = (trial_seats is null)),
    unique (product_id, position)
);

create table feature (
    id uuid primary key,
    product_id uuid not null references product,
    position int not null,
    name_es varchar(120) not null,
    name_en varchar(120) not null,
    unique (product_id, position)
);

create table plan_feature (
    plan_id uuid not null references plan,
    feature_id uuid not null references feature deferrable initially deferred,
    value_es varchar(60) not null,
    value_en varchar(60) not null,
    primary key (plan_id, feature_id)
);

create extension if not exists btree_gist;
create table price (
    id uuid primary key,
    plan_id uuid not null references plan,
    currency char(3) not null,
    period varchar(8) not null check (period in ('MONTHLY', 'ANNUAL')),
    unit_minor bigint not null check (unit_minor >= 0),
    valid_from date not null,
    valid_to date check (valid_to > valid_from),
    -- one price a day: a later price closes the earlier one, it never edits it (rule D1)
    constraint price_one_a_day exclude using gist
        (plan_id with =, currency with =, period with =, daterange(valid_from, valid_to) with &&)
);

create table tax_rate (
    id uuid primary key,
    country char(2) not null,
    percent numeric(7, 4) not null check (percent between 0 and 100),
    valid_from date not null,
    valid_to date check (valid_to > valid_from),
    constraint tax_rate_one_a_day exclude using gist
        (country with =, daterange(valid_from, valid_to) with &&)
);

create table issuer (
    id smallint primary key check (id = 1),
    legal_name varchar(160) not null,
    tax_id varchar(20) not null,
    street varchar(160) not null,
    postal_code varchar(16) not null,
    city varchar(80) not null,
    region varchar(80),
    country char(2) not null,
    time_zone varchar(40) not null,
    iban varchar(34) not null,
    bic varchar(11) not null,
    email varchar(254) not null
);
