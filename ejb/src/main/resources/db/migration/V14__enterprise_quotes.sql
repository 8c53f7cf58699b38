-- Enterprise quotes, whole: all kinds of lines, limits and approval, terms that are billed by their
-- frequency and renew by themselves.

-- steps of a volume price (D2), e.g. 100:14400,500:12800: from so many seats, price of each
alter table price add column volume_steps varchar(400);

alter table subscription
    -- a contract's term; null when it runs until it is cancelled
    add column term_start date,
    add column frequency varchar(10) check (frequency in ('UPFRONT', 'ANNUAL', 'QUARTERLY',
        'MONTHLY')),
    add column free_months int not null default 0 check (free_months >= 0),
    add column off_minor bigint not null default 0 check (off_minor >= 0),
    add column offer_percent numeric(7, 4) not null default 0 check (offer_percent between 0
        and 100),
    -- what an accepted quote's line will make of it, and on which day
    add column planned_line uuid,
    add column planned_on date,
    -- the quote that the present term is of: its invoices are written together
    add column term_quote uuid,
    -- the end of the term for which a renewal quote was drafted: once for each (Q10)
    add column renewal_quoted date,
    add constraint subscription_planned check ((planned_line is null) = (planned_on is null));
update subscription
    set term_start = started_on, frequency = period, term_quote = origin_id
    where term_end is not null;
alter table subscription
    add constraint subscription_term check ((term_end is null) = (term_start is null)
        and (term_end is null) = (frequency is null));
create index subscription_term_end on subscription (term_end) where status <> 'ENDED';

-- rules that were made without a name, found by what they say
do $$
declare
    rule record;
begin
    for rule in select conrelid::regclass as owner, conname from pg_constraint
        where contype = 'c' and (
            conrelid = 'quote'::regclass and (pg_get_constraintdef(oid) like '%discount_minor%'
                or pg_get_constraintdef(oid) like '%list_minor%'
                or pg_get_constraintdef(oid) like '%tax_minor%')
            or conrelid = 'quote_line'::regclass and (pg_get_constraintdef(oid) like '%period%'
                or pg_get_constraintdef(oid) like '%discount_percent%'))
    loop
        execute format('alter table %s drop constraint %I', rule.owner, rule.conname);
    end loop;
end $$;
alter table quote
    add column frequency varchar(10) check (frequency in ('UPFRONT', 'ANNUAL', 'QUARTERLY',
        'MONTHLY')),
    add column free_months int not null default 0 check (free_months between 0 and 60),
    add column discount_percent numeric(7, 4) not null default 0 check (discount_percent between 0
        and 100),
    add column once_off_minor bigint not null default 0 check (once_off_minor >= 0),
    add column align_to uuid references subscription,
    add column internal_notes varchar(4000),
    -- the first day of service that the lines are priced for
    add column priced_for date,
    add column proposed_by uuid references person,
    add column proposal varchar(1000);
update quote set priced_for = coalesce(starts_on, (changed_at at time zone 'UTC')::date);
alter table quote alter column priced_for set not null;

alter table quote_line
    add column kind varchar(12) not null default 'SUBSCRIPTION' check (kind in ('SUBSCRIPTION',
        'AMENDMENT', 'RENEWAL', 'CANCELLATION', 'FEE')),
    add column subscription_id uuid references subscription,
    -- the revision of the subscription that the line was priced for (U2)
    add column subscription_version int,
    add column off_minor bigint not null default 0 check (off_minor >= 0),
    add column offer_percent numeric(7, 4) not null default 0,
    add column optional boolean not null default false,
    add column alternative int check (alternative between 1 and 99),
    add column picked boolean not null default true,
    -- whether its amounts hold for that first day alone (D5)
    add column day_bound boolean not null default false,
    add column term_from date,
    add column term_to date,
    add column anchor_day int,
    add column list_minor bigint,
    add column net_minor bigint,
    add column credit_minor bigint not null default 0 check (credit_minor >= 0),
    add column parts jsonb,
    add constraint quote_line_touches check ((subscription_id is not null) = (kind in ('AMENDMENT',
        'RENEWAL', 'CANCELLATION')) and (subscription_id is null) = (subscription_version is null)),
    add constraint quote_line_discount check (discount_percent between 0 and 100);
update quote_line l
    set list_minor = period_list_minor * periods,
        net_minor = (period_list_minor - period_discount_minor) * periods,
        term_from = q.priced_for,
        term_to = (q.priced_for + make_interval(months => q.term_months))::date,
        anchor_day = extract(day from q.priced_for)::int,
        parts = (select jsonb_agg(jsonb_build_array(
                (q.priced_for + make_interval(months => n * p.months))::date,
                (q.priced_for + make_interval(months => (n + 1) * p.months))::date,
                l.period_list_minor - l.period_discount_minor) order by n)
            from (select case l.period when 'ANNUAL' then 12 else 1 end as months) p,
                generate_series(0, l.periods - 1) n)
    from quote q where q.id = l.quote_id;
alter table quote_line
    alter column list_minor set not null,
    alter column net_minor set not null,
    alter column parts set not null,
    alter column plan_id drop not null,
    alter column period drop not null,
    drop column periods,
    drop column period_list_minor,
    drop column period_discount_minor;
create index quote_line_subscription on quote_line (subscription_id);

alter table approval_limit
    add column free_months int check (free_months >= 0),
    add column payment_days int check (payment_days >= 0);
update approval_limit set free_months = 1, payment_days = 30 where role = 'SALES_REP';
