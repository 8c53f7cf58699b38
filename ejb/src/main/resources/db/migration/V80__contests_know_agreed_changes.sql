-- What was agreed for later before a quote was accepted: a reversal goes back to that too, though
-- its day may have come since.
alter table subscription_before add column changes jsonb not null default '[]';
alter table subscription_before alter column changes drop default;

-- How often billing went on after it had been held: a day that is billed again, or later than the
-- other contracts of its quote, has another invoice than the one that day had.
alter table subscription add column billing_round int not null default 0
    check (billing_round >= 0);
