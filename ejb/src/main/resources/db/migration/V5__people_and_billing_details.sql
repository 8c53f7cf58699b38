-- Who else gets the invoices, and how people come to an account.

create table invoice_recipient (
    account_id uuid not null references account,
    email varchar(254) not null,
    primary key (account_id, email)
);

create table invitation (
    id uuid primary key,
    account_id uuid not null references account,
    person_id uuid not null references person,
    role varchar(20) not null check (role in ('BILLING_CONTACT', 'VIEWER')),
    -- the secret itself is only in the mail
    token_hash varchar(64) not null unique,
    invited_by uuid not null references person,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    version int not null
);
-- one open invitation of a person to an account
create unique index invitation_open on invitation (account_id, person_id) where used_at is null;
