-- A contested acceptance holds billing until staff uphold or reverse it.
alter table subscription add column billing_held boolean not null default false;

-- so do those that were contested before and not decided
update subscription s set billing_held = true
    where exists (select 1 from recorded_acceptance r
        where r.contested_at is not null and (s.origin_id = r.quote_id
            or exists (select 1 from quote_line l where l.quote_id = r.quote_id and l.picked
                and l.subscription_id = s.id)));

-- What a subscription was before a quote that touches it was accepted: a reversal goes back to it.
create table subscription_before (
    quote_id uuid not null references quote,
    subscription_id uuid not null references subscription,
    state jsonb not null,
    kept_at timestamptz not null,
    primary key (quote_id, subscription_id)
);
create index subscription_before_of_subscription on subscription_before (subscription_id, kept_at);
create trigger subscription_before_append_only before update or delete on subscription_before
    for each row execute function refuse_delete();

alter table recorded_acceptance add column contest_outcome varchar(10)
    check (contest_outcome in ('UPHELD', 'REVERSED'));
alter table recorded_acceptance add column contest_answer varchar(1000);
alter table recorded_acceptance add column contest_decided_by uuid references person;
alter table recorded_acceptance add column contest_decided_at timestamptz;
alter table recorded_acceptance add constraint contest_decided_whole check (
    (contest_outcome is null) = (contest_answer is null)
    and (contest_outcome is null) = (contest_decided_by is null)
    and (contest_outcome is null) = (contest_decided_at is null)
    and (contest_outcome is null or contested_at is not null));
-- who wrote it down does not judge of it
alter table recorded_acceptance add constraint contest_decided_by_another
    check (contest_decided_by <> recorded_by);

create function refuse_change_of_contest() returns trigger language plpgsql as $$
begin
    if old.contest_outcome is not null
        and (old.contest_outcome, old.contest_answer, old.contest_decided_by, old.contest_decided_at)
        is distinct from (new.contest_outcome, new.contest_answer, new.contest_decided_by,
            new.contest_decided_at)
    then
        raise exception 'a decided contest stays as it was decided';
    end if;
    return new;
end $$;
create trigger contest_stays before update on recorded_acceptance
    for each row execute function refuse_change_of_contest();
