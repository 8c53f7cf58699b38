-- What proves an acceptance (U9): one chain of rows that never change, checked by anybody.

create table evidence_head (
    id int primary key check (id = 1),
    entries bigint not null,
    hash varchar(64) not null
);
insert into evidence_head (id, entries, hash) values (1, 0, '');

create table acceptance_evidence (
    id uuid primary key,
    position bigint not null unique,
    -- an acceptance has one row
    quote_id uuid not null unique references quote,
    quote_number varchar(20) not null,
    revision int not null,
    account_id uuid not null references account,
    offered text not null,
    offered_sha256 char(64) not null,
    pdf_sha256 char(64) not null,
    terms_version varchar(20) not null,
    signer_name varchar(120) not null,
    signer_title varchar(120) not null,
    way varchar(10) not null check (way in ('PORTAL', 'LINK', 'PHONE', 'MAIL')),
    purchase_order varchar(40),
    address varchar(60),
    pressed_by uuid,
    pressed_by_email varchar(254),
    recorded_by_email varchar(254),
    recorded_sha256 char(64),
    approvals text not null,
    drawing bytea,
    drawing_sha256 char(64),
    happened_at timestamptz not null,
    zone varchar(60) not null,
    code varchar(40) not null unique,
    previous_hash varchar(64) not null,
    hash char(64) not null,
    check ((drawing is null) = (drawing_sha256 is null)),
    check ((way in ('PHONE', 'MAIL')) = (recorded_by_email is not null))
);
create index evidence_of_account on acceptance_evidence (account_id, position);
create trigger acceptance_evidence_append_only before update or delete on acceptance_evidence
    for each row execute function refuse_delete();
create trigger acceptance_evidence_not_emptied before truncate on acceptance_evidence
    for each statement execute function refuse_delete();

alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check
    check (kind in ('QUOTE', 'INVOICE', 'RECEIPT', 'CERTIFICATE'));
create index document_sha256 on document (sha256);
alter table outbox_mail drop constraint outbox_mail_document_kind_check;
alter table outbox_mail add constraint outbox_mail_document_kind_check
    check (document_kind in ('QUOTE', 'INVOICE', 'RECEIPT', 'CERTIFICATE'));

-- Lookups of the public page, counted by network address.
create table verify_lookup (
    address varchar(60) primary key,
    since timestamptz not null,
    lookups int not null
);
