-- Payments above a limit take the approval chain too (U5), and a request keeps its approvers.

alter table buying_rules add payment_limit_minor bigint check (payment_limit_minor >= 0);

-- a request is for a quote or for a payment of an invoice; the latter is used by one payment
alter table consent_request alter quote_id drop not null, alter quote_number drop not null,
    alter signer_name drop not null, alter signer_title drop not null;
alter table consent_request add invoice_id uuid references invoice,
    add invoice_number varchar(20), add payment_id uuid references payment;
alter table consent_request add constraint consent_subject
    check (num_nonnulls(quote_id, invoice_id) = 1
        and (quote_id is null) = (signer_name is null)
        and (quote_id is null) = (quote_number is null)
        and (invoice_id is null) = (invoice_number is null)
        and (payment_id is null or invoice_id is not null and status = 'GIVEN'));
create unique index consent_payment_waiting on consent_request (invoice_id)
    where status = 'WAITING';
create unique index consent_payment_used on consent_request (payment_id, invoice_id);

-- the approvers whom a request was asked of, whatever the rules become
create table consent_seat (
    request_id uuid not null references consent_request,
    person_id uuid not null references person,
    primary key (request_id, person_id)
);
insert into consent_seat (request_id, person_id)
    select r.id, a.person_id from consent_request r
    join buying_approver a on a.account_id = r.account_id
    where r.status = 'WAITING' and (a.person_id <> r.requester_id or not exists (
        select 1 from buying_approver b
        where b.account_id = r.account_id and b.person_id <> r.requester_id));

-- nobody fills two seats of one request
alter table consent_vote add constraint consent_vote_person unique (request_id, person_id);
