-- Approval of quotes over the limits of a role (Q3).

alter table quote drop constraint quote_status_check;
do $$
declare
    rule text;
begin
    -- the rule that only a draft may lack a number; it was made without a name
    select conname into strict rule from pg_constraint
        where conrelid = 'quote'::regclass and pg_get_constraintdef(oid) like '%number IS NOT NULL%';
    execute format('alter table quote drop constraint %I', rule);
end $$;
alter table quote
    add constraint quote_status_check check (status in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED',
        'REJECTED', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED')),
    add constraint quote_numbered check (status in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED',
        'REJECTED') or number is not null),
    add column submitted_by uuid references person,
    add column submitted_at timestamptz,
    add column submit_note varchar(1000),
    add column judged_by uuid references person,
    add column judged_at timestamptz,
    add column judgement varchar(1000),
    -- nobody approves their own
    add constraint quote_four_eyes check (judged_by <> author_id and judged_by <> submitted_by);
create index quote_pending on quote (submitted_at) where status = 'PENDING_APPROVAL';

create table approval_limit (
    role varchar(20) primary key,
    -- each null is no limit; the total in major units of a quote's currency
    discount_percent numeric(7, 4) check (discount_percent between 0 and 100),
    total numeric(15, 0) check (total >= 0),
    term_months int check (term_months >= 1),
    version int not null
);
insert into approval_limit values ('SALES_REP', 30, 1000000, 36, 1);
insert into approval_limit values ('SALES_MANAGER', null, null, null, 1);
