-- A credit note says which invoices it corrects, by how much, and what of it went to their open
-- amounts; only the rest is the customer's credit. What a credit note settles is no payment, so an
-- invoice knows it apart: what was collected or is being collected never passes the total.
alter table invoice add column credited_minor bigint not null default 0 check (credited_minor >= 0);
alter table invoice drop constraint invoice_never_overpaid;
alter table invoice add constraint invoice_never_overpaid check (settled_minor <= total_minor
    and credited_minor <= settled_minor
    and settled_minor - credited_minor + reserved_minor <= total_minor);

create or replace function refuse_change_of_issued() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (to_jsonb(new) - array['settled_minor', 'reserved_minor',
        'credited_minor', 'version', 'status']) <> (to_jsonb(old) - array['settled_minor',
        'reserved_minor', 'credited_minor', 'version', 'status']) then
        raise exception 'invoice % is issued: its content never changes', old.number;
    end if;
    return new;
end $$;

create table credit_note (
    id uuid primary key references invoice deferrable initially deferred,
    -- EARLIER: from before corrections were recorded, and no single invoice bore all of it
    reason varchar(16) not null
        check (reason in ('PLAN_CHANGE', 'AMENDMENT', 'GOODWILL', 'IMPORT', 'EARLIER'))
);
create table correction (
    id uuid primary key,
    note_id uuid not null references credit_note deferrable initially deferred,
    position int not null,
    invoice_id uuid not null references invoice deferrable initially deferred,
    net_minor bigint not null check (net_minor >= 0),
    tax_minor bigint not null check (tax_minor >= 0),
    -- what of it was settled against the open amount
    applied_minor bigint not null check (applied_minor between 0 and net_minor + tax_minor),
    unique (note_id, invoice_id)
);
create index correction_invoice on correction (invoice_id);
create index invoice_line_origin on invoice_line (origin_id);

-- Credit notes from before: each corrects the newest invoice of the same subscription that can
-- bear all of it.
do $$
declare
    note record;
    borne uuid;
begin
    for note in select * from invoice where kind = 'CREDIT_NOTE' and status <> 'DRAFT' order by id
    loop
        select i.id into borne from invoice i
        where i.account_id = note.account_id and i.kind = 'INVOICE' and i.id < note.id
            and i.status not in ('DRAFT', 'VOID')
            and exists (select 1 from invoice_line a join invoice_line b on b.origin_id = a.origin_id
                where a.invoice_id = i.id and b.invoice_id = note.id)
            and i.net_minor - coalesce((select sum(c.net_minor) from correction c
                where c.invoice_id = i.id), 0) >= note.net_minor
            and i.tax_minor - coalesce((select sum(c.tax_minor) from correction c
                where c.invoice_id = i.id), 0) >= note.tax_minor
        order by i.id desc limit 1;
        insert into credit_note values (note.id, case when borne is null then 'EARLIER'
            when note.origin_kind = 'ORDER' then 'PLAN_CHANGE' else 'AMENDMENT' end);
        if borne is not null then
            insert into correction values (gen_random_uuid(), note.id, 1, borne, note.net_minor,
                note.tax_minor, 0);
        end if;
    end loop;
end $$;

-- Account credit pays like other money does: with a payment, its number and its receipt. More than
-- is open any more when a charge comes late is the customer's credit too.
alter table account add column automatic_credit boolean not null default true;
alter table payment drop constraint payment_kind_check;
alter table payment add constraint payment_kind_check
    check (kind in ('CARD', 'BANK_TRANSFER', 'ACCOUNT_CREDIT'));
alter table allocation drop constraint allocation_amount_minor_check;
alter table allocation add constraint allocation_amount_minor_check check (amount_minor >= 0);
-- an invoice can use credit more than once, each time by a payment of its own
alter table credit_entry add column payment_id uuid references payment deferrable initially deferred;
alter table credit_entry drop constraint credit_entry_kind_document_id_key;
create unique index credit_entry_once on credit_entry (kind, document_id,
    coalesce(payment_id, document_id));
alter table credit_entry drop constraint credit_entry_kind_check;
alter table credit_entry add constraint credit_entry_kind_check
    check (kind in ('GIVEN', 'USED', 'OVERPAID', 'GOODWILL', 'IMPORTED'));

-- what an order gives back of charges that were not collected pays for nothing else in it
alter table sales_order add column credited_apart boolean not null default false;
