-- The books and the echoes.

create table journal_entry (
    id uuid primary key,
    booked_on date not null,
    booked_at timestamptz not null,
    kind varchar(24) not null,
    document_id uuid not null,
    account_id uuid not null references account,
    unique (kind, document_id)
);
create index journal_entry_document on journal_entry (document_id);

create table posting (
    id uuid primary key,
    entry_id uuid not null references journal_entry,
    ledger_account varchar(24) not null check (ledger_account in ('RECEIVABLE', 'DEFERRED_REVENUE',
        'TAX_PAYABLE', 'CARD_CLEARING', 'BANK', 'CUSTOMER_CREDIT', 'WRITE_OFF')),
    currency char(3) not null,
    amount_minor bigint not null check (amount_minor <> 0)
);
create index posting_entry on posting (entry_id);
create index posting_ledger_account on posting (ledger_account, currency);

-- Double entry, kept by the database itself: at commit every entry sums to zero per currency (L1).
create function check_entry_balances() returns trigger language plpgsql as $$
begin
    if exists (select 1 from posting where entry_id = new.entry_id
               group by currency having sum(amount_minor) <> 0) then
        raise exception 'journal entry % does not balance', new.entry_id;
    end if;
    return null;
end $$;
create constraint trigger posting_balances after insert on posting
    deferrable initially deferred for each row execute function check_entry_balances();
create trigger posting_append_only before update or delete on posting
    for each row execute function refuse_delete();
create trigger journal_append_only before update or delete on journal_entry
    for each row execute function refuse_delete();

create table audit_head (
    chain varchar(40) primary key,
    entries bigint not null,
    hash varchar(64) not null
);
create table audit_entry (
    id uuid primary key,
    chain varchar(40) not null,
    position bigint not null,
    happened_at timestamptz not null,
    person_id uuid,
    action varchar(60) not null,
    subject_id uuid not null,
    detail varchar(2000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    unique (chain, position)
);
create index audit_subject on audit_entry (subject_id);
create trigger audit_append_only before update or delete on audit_entry
    for each row execute function refuse_delete();

create table document (
    id uuid primary key,
    kind varchar(16) not null check (kind in ('QUOTE', 'INVOICE', 'RECEIPT')),
    subject_id uuid not null,
    language varchar(2) not null,
    file_name varchar(120) not null,
    sha256 varchar(64) not null,
    content bytea not null,
    made_at timestamptz not null,
    unique (kind, subject_id, language)
);
create trigger document_kept before update or delete on document
    for each row execute function refuse_delete();

create table outbox_mail (
    id uuid primary key,
    kind varchar(24) not null,
    account_id uuid references account deferrable initially deferred,
    recipient varchar(254) not null,
    recipient_name varchar(120) not null,
    language varchar(2) not null,
    subject varchar(200) not null,
    html text not null,
    plain text not null,
    document_kind varchar(16) check (document_kind in ('QUOTE', 'INVOICE', 'RECEIPT')),
    document_subject_id uuid,
    status varchar(12) not null check (status in ('WAITING', 'SENT', 'PARKED')),
    attempts int not null default 0 check (attempts >= 0),
    next_try_at timestamptz not null,
    last_error varchar(500),
    written_at timestamptz not null,
    sent_at timestamptz,
    version int not null,
    check ((document_kind is null) = (document_subject_id is null)),
    check ((status = 'SENT') = (sent_at is not null))
);
create index outbox_due on outbox_mail (next_try_at) where status = 'WAITING';

create table remembered_answer (
    person_id uuid not null references person,
    idempotency_key varchar(100) not null,
    request_hash varchar(64) not null,
    status int,
    body text,
    location varchar(300),
    asked_at timestamptz not null,
    primary key (person_id, idempotency_key)
);
create index remembered_answer_age on remembered_answer (asked_at);
