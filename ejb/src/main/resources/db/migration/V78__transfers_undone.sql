-- A transfer that was recorded by mistake is undone by a counter-entry with a reason; it stays.
alter table payment drop constraint payment_status_check;
alter table payment add constraint payment_status_check check (status in ('PENDING',
    'ACTION_NEEDED', 'SUCCEEDED', 'FAILED', 'PARKED', 'REVERSED'));
alter table payment add column reversed_at timestamptz;
alter table payment add column reversed_by uuid references person;
alter table payment add column reversal_reason varchar(200);
alter table payment add constraint payment_reversed_with_reason check ((status = 'REVERSED')
    = (reversed_at is not null and reversed_by is not null and reversal_reason is not null));
