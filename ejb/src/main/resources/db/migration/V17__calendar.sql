-- Reminders of quotes that end soon (Q9).

create table quote_reminder (
    id uuid primary key,
    quote_id uuid not null references quote,
    days_before int not null check (days_before > 0),
    told_at timestamptz not null,
    unique (quote_id, days_before)
);

-- The address of a person's calendar of an account (U10); the secret itself is not kept.
create table calendar_feed (
    id uuid primary key,
    person_id uuid not null references person,
    account_id uuid not null references account,
    secret_hash varchar(64) not null unique,
    made_at timestamptz not null,
    unique (person_id, account_id)
);
