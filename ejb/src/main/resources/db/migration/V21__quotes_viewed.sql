-- When the first of the customer's people opened a sent quote (VIEWED).
alter table quote add column viewed_at timestamptz;

-- A draft may be given up before it ever had a number; what was sent has one.
alter table quote drop constraint quote_numbered;
alter table quote
    add constraint quote_numbered check (number is not null or sent_at is null
        and status in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'REJECTED', 'WITHDRAWN'));
