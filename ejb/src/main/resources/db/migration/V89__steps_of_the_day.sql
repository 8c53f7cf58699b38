-- What came of each step of the day: its last run, its last run that had something to do, and its
-- last failure. Written in one transaction after the steps, and of idle ones once a minute.
create table daily_step (
    step varchar(40) primary key,
    ran_at timestamptz not null,
    ran_millis bigint not null check (ran_millis >= 0),
    broken_off boolean not null,
    worked_at timestamptz,
    worked_millis bigint not null,
    done int not null check (done >= 0),
    failed int not null check (failed >= 0),
    last_error varchar(500),
    failed_at timestamptz,
    check ((last_error is null) = (failed_at is null))
);

-- Work that waits names its step by the key that the list of the day gives it.
update postponed_work
    set id = regexp_replace(id, '^(renewal|quote|approval|accepted) ', '\1-'),
        step = regexp_replace(step, '^(renewal|quote|approval|accepted) ', '\1-');
