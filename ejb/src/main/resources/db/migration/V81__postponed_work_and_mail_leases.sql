-- What failed by itself and is tried again later; what only met an outage is not kept here.
create table postponed_work (
    id varchar(300) primary key,
    step varchar(40) not null,
    item varchar(250) not null,
    failures int not null check (failures > 0),
    last_error varchar(500) not null,
    first_failed_at timestamptz not null,
    next_try_at timestamptz not null
);
create index postponed_work_step on postponed_work (step);
create index postponed_work_due on postponed_work (next_try_at);

-- A courier's lease runs by the database's own clock: the business clock can be moved meanwhile.
alter table outbox_mail
    add column claimed_by uuid,
    add column claimed_until timestamptz,
    add check ((claimed_by is null) = (claimed_until is null));

-- The last work-through of what was due, by the machine's clock.
alter table business_clock add column ticked_at timestamptz;
