-- A drawn name waits with the request for approval.
alter table consent_request add column drawing text;

-- Acceptances that customers said by phone or mail (U9): written down by one employee, confirmed or
-- refused by another, told to the customer and perhaps contested.
create table recorded_acceptance (
    id uuid primary key,
    quote_id uuid not null references quote,
    revision int not null,
    way varchar(10) not null check (way in ('PHONE', 'MAIL')),
    signer_name varchar(120) not null,
    signer_title varchar(120) not null,
    total_minor bigint not null,
    said_at timestamptz not null,
    purchase_order varchar(40),
    note varchar(2000),
    proof_sha256 char(64),
    recorded_by uuid not null references person,
    recorded_at timestamptz not null,
    status varchar(10) not null check (status in ('WAITING', 'CONFIRMED', 'REFUSED')),
    decided_by uuid references person,
    decided_at timestamptz,
    reason varchar(1000),
    contested_by uuid references person,
    contested_at timestamptz,
    contest_reason varchar(1000),
    version int not null,
    check (note is not null or proof_sha256 is not null),
    -- a second employee decides
    constraint recorded_by_another check (decided_by <> recorded_by),
    check ((status = 'WAITING') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((status = 'REFUSED') = (reason is not null)),
    check (contested_at is null or status = 'CONFIRMED'),
    check ((contested_at is null) = (contested_by is null)),
    check ((contested_at is null) = (contest_reason is null))
);
create unique index recorded_waiting on recorded_acceptance (quote_id) where status = 'WAITING';
create unique index recorded_confirmed on recorded_acceptance (quote_id)
    where status = 'CONFIRMED';
create index recorded_of_quote on recorded_acceptance (quote_id, id);

-- What was written down and decided stays.
create function refuse_change_of_recorded() returns trigger language plpgsql as $$
begin
    if (old.quote_id, old.revision, old.way, old.signer_name, old.signer_title, old.total_minor,
            old.said_at, old.recorded_by, old.recorded_at)
        is distinct from (new.quote_id, new.revision, new.way, new.signer_name, new.signer_title,
            new.total_minor, new.said_at, new.recorded_by, new.recorded_at)
        or (old.purchase_order, old.note, old.proof_sha256)
        is distinct from (new.purchase_order, new.note, new.proof_sha256)
        or old.status <> 'WAITING' and (old.status, old.decided_by, old.decided_at, old.reason)
        is distinct from (new.status, new.decided_by, new.decided_at, new.reason)
        or old.contested_at is not null
        and (old.contested_by, old.contested_at, old.contest_reason)
        is distinct from (new.contested_by, new.contested_at, new.contest_reason)
    then
        raise exception 'a recorded acceptance stays as it was written down and decided';
    end if;
    return new;
end $$;
create trigger recorded_acceptance_stays before update on recorded_acceptance
    for each row execute function refuse_change_of_recorded();
create trigger recorded_acceptance_kept before delete on recorded_acceptance
    for each row execute function refuse_delete();

create table recorded_proof (
    record_id uuid primary key references recorded_acceptance,
    kind varchar(4) not null check (kind in ('PDF', 'PNG', 'JPEG', 'EML')),
    content bytea not null check (length(content) <= 10485760),
    sha256 char(64) not null
);
create trigger recorded_proof_append_only before update or delete on recorded_proof
    for each row execute function refuse_delete();
