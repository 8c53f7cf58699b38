-- The buyer's own approval chain (U5).

alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check
    check (role in ('BILLING_CONTACT', 'VIEWER', 'REQUESTER', 'APPROVER', 'PAYER'));
alter table invitation drop constraint invitation_role_check;
alter table invitation add constraint invitation_role_check
    check (role in ('BILLING_CONTACT', 'VIEWER', 'REQUESTER', 'APPROVER', 'PAYER'));

create table buying_rules (
    account_id uuid primary key references account,
    is_on boolean not null,
    version int not null
);

create table buying_step (
    account_id uuid not null references buying_rules,
    from_minor bigint not null check (from_minor >= 0),
    need varchar(10) not null check (need in ('ANY', 'ALL', 'AT_LEAST')),
    least int not null check (least >= 1),
    primary key (account_id, from_minor)
);

create table buying_approver (
    account_id uuid not null references buying_rules,
    person_id uuid not null references person,
    primary key (account_id, person_id)
);

create table buying_delegate (
    account_id uuid not null references buying_rules,
    approver_id uuid not null references person,
    delegate_id uuid not null references person,
    first_day date not null,
    last_day date not null,
    check (first_day <= last_day and approver_id <> delegate_id)
);

create table consent_request (
    id uuid primary key,
    account_id uuid not null references account,
    quote_id uuid not null references quote,
    quote_number varchar(20) not null,
    revision int not null,
    requester_id uuid not null references person,
    signer_name varchar(120) not null,
    signer_title varchar(120) not null,
    purchase_order varchar(40),
    address varchar(60),
    request_key varchar(100) not null,
    amount_minor bigint not null,
    currency varchar(3) not null,
    need varchar(10) not null check (need in ('ANY', 'ALL', 'AT_LEAST')),
    least int not null check (least >= 1),
    status varchar(10) not null check (status in ('WAITING', 'GIVEN', 'REFUSED', 'CLOSED')),
    reason varchar(1000),
    asked_at timestamptz not null,
    ended_at timestamptz,
    reminders int not null check (reminders between 0 and 2),
    version int not null
);
-- a quote waits for one answer at most, and is given consent once
create unique index consent_waiting on consent_request (quote_id) where status = 'WAITING';
create unique index consent_given on consent_request (quote_id) where status = 'GIVEN';
create index consent_of_account on consent_request (account_id, id);

create table consent_vote (
    id uuid primary key,
    request_id uuid not null references consent_request,
    seat_id uuid not null references person,
    person_id uuid not null references person,
    voted_at timestamptz not null,
    constraint consent_vote_once unique (request_id, seat_id)
);
