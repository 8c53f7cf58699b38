-- That a command took effect, written in the transaction of the effect itself: whatever happens to
-- its answer afterwards, its key is never taken for a new command. No unique key and no update of a
-- shared row, so that the transactions of one command never wait for each other.
create table carried_out_command (
    person_id uuid not null references person,
    idempotency_key varchar(100) not null,
    carried_out_at timestamptz not null
);
create index carried_out_command_key on carried_out_command (person_id, idempotency_key);
create index carried_out_command_age on carried_out_command (carried_out_at);
