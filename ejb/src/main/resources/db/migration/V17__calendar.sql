-- Reminders of quotes that end soon (Q9).

create table quote_reminder (
    id uuid primary key,
    quote_id uuid not null references quote,
    days_before int not null check (days_before > 0),
    told_at timestamptz not null,
    unique (quote_id, days_before)
);
