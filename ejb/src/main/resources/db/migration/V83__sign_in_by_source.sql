-- Tries at a password are counted by account and by where they come from, so that nobody's tries
-- keep the right person out; a browser that has signed in before is a source of its own.
drop table sign_in_failures;

create table sign_in_try (
    -- hash of the account's address and of the source
    subject varchar(64) primary key,
    tries int not null check (tries >= 1),
    free_at timestamptz not null,
    tried_at timestamptz not null
);
create index sign_in_try_age on sign_in_try (tried_at);

create table known_device (
    secret_hash varchar(64) not null,
    person_id uuid not null references person,
    signed_in_at timestamptz not null,
    primary key (secret_hash, person_id)
);
create index known_device_age on known_device (signed_in_at);
