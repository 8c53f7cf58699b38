-- What was agreed for later before a quote was accepted: a reversal goes back to that too, though
-- its day may have come since.
alter table subscription_before add column changes jsonb not null default '[]';
alter table subscription_before alter column changes drop default;

-- Of what was accepted until now, the contracts whose change is still to come are what they were
-- before, and so are those that only got notice, but for the notice.
insert into subscription_before (quote_id, subscription_id, state, changes, kept_at)
    select c.quote_id, s.id, to_jsonb(s), '[]', coalesce(q.decided_at, q.changed_at)
    from agreed_change c
        join subscription s on s.id = c.subscription_id
        join quote q on q.id = c.quote_id;
insert into subscription_before (quote_id, subscription_id, state, changes, kept_at)
    select q.id, s.id, to_jsonb(s) || '{"cancelled_on": null}', '[]',
        coalesce(q.decided_at, q.changed_at)
    from quote_line l
        join quote q on q.id = l.quote_id and q.status = 'ACCEPTED'
        join subscription s on s.id = l.subscription_id and s.status <> 'ENDED'
        join account a on a.id = s.account_id
    where l.kind = 'CANCELLATION' and l.picked
        and s.cancelled_on = (q.decided_at at time zone a.time_zone)::date
    on conflict do nothing;

-- How often billing went on after it had been held: a day that is billed again, or later than the
-- other contracts of its quote, has another invoice than the one that day had.
alter table subscription add column billing_round int not null default 0
    check (billing_round >= 0);
