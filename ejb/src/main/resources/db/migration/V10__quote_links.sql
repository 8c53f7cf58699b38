-- Links that show one quote to one person, and the mailed codes by which they answer (Q6).

create table quote_link (
    id uuid primary key,
    quote_id uuid not null references quote on delete cascade,
    person_id uuid not null references person,
    -- the secret itself is only in the mail
    secret_hash char(64) not null unique,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    failures int not null check (failures >= 0),
    wait_until timestamptz,
    version int not null,
    unique (quote_id, person_id)
);

create table quote_link_code (
    id uuid primary key,
    link_id uuid not null references quote_link on delete cascade,
    -- of the link's secret and the code: without the mail nobody can try a million codes on it
    code_hash char(64) not null,
    made_at timestamptz not null,
    tries int not null check (tries between 0 and 5),
    used_at timestamptz,
    version int not null
);
create index quote_link_code_of on quote_link_code (link_id, made_at desc);
