-- What is accepted is what is proven: rows of format 2 seal all that was accepted; of these a
-- document is rendered afterwards, and its digest is a second link of the same chain.
alter table acceptance_evidence add column format int not null default 1;
alter table acceptance_evidence alter column format drop default;

create table accepted_document (
    id uuid primary key,
    position bigint not null unique,
    -- an acceptance has one document
    quote_id uuid not null unique references acceptance_evidence (quote_id),
    quote_number varchar(20) not null,
    accepted_hash char(64) not null,
    sha256 char(64) not null,
    filed_at timestamptz not null,
    previous_hash varchar(64) not null,
    hash char(64) not null
);
create trigger accepted_document_append_only before update or delete on accepted_document
    for each row execute function refuse_delete();
create trigger accepted_document_not_emptied before truncate on accepted_document
    for each statement execute function refuse_delete();

alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check
    check (kind in ('QUOTE', 'INVOICE', 'RECEIPT', 'CERTIFICATE', 'ACCEPTED'));

-- The approver's own position, as certificates name it; the rest was asked under another's name.
alter table consent_vote add column title varchar(120);
