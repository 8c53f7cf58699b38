-- What accepted quotes agree for a contract on days to come: a list that belongs to the contract,
-- with all that its prices need. Before, a contract had room for one and pointed at a quote's line.

create table agreed_change (
    id uuid primary key,
    subscription_id uuid not null references subscription,
    effective_on date not null,
    kind varchar(5) not null check (kind in ('AMEND', 'RENEW')),
    plan_id uuid not null references plan,
    seats int not null check (seats > 0),
    period varchar(10) not null check (period in ('MONTHLY', 'ANNUAL')),
    currency char(3) not null,
    unit_minor bigint not null check (unit_minor >= 0),
    discount_percent numeric(7, 4) not null check (discount_percent between 0 and 100),
    off_minor bigint not null check (off_minor >= 0),
    offer_percent numeric(7, 4) not null check (offer_percent between 0 and 100),
    -- what it bears of a whole quote's discount
    offer_share_minor bigint not null default 0 check (offer_share_minor >= 0),
    -- of the term that begins with a renewal
    term_end date check (term_end > effective_on),
    anchor_day int check (anchor_day between 1 and 31),
    frequency varchar(10) check (frequency in ('UPFRONT', 'ANNUAL', 'QUARTERLY', 'MONTHLY')),
    free_months int not null default 0 check (free_months >= 0),
    -- the quote by which it was agreed, and its line
    quote_id uuid not null references quote,
    quote_line_id uuid not null references quote_line,
    constraint agreed_change_one_a_day unique (subscription_id, effective_on),
    constraint agreed_change_term check ((kind = 'RENEW') = (term_end is not null)
        and (term_end is null) = (anchor_day is null) and (term_end is null) = (frequency is null))
);
create index agreed_change_effective on agreed_change (effective_on);

insert into agreed_change
    select gen_random_uuid(), s.id, s.planned_on,
        case l.kind when 'RENEWAL' then 'RENEW' else 'AMEND' end,
        l.plan_id, l.seats, l.period, q.currency, l.unit_minor, l.discount_percent, l.off_minor,
        l.offer_percent, l.offer_share_minor,
        case l.kind when 'RENEWAL' then l.term_to end,
        case l.kind when 'RENEWAL' then l.anchor_day end,
        case l.kind when 'RENEWAL' then coalesce(q.frequency, l.period) end,
        case l.kind when 'RENEWAL' then q.free_months else 0 end,
        q.id, l.id
    from subscription s
        join quote_line l on l.id = s.planned_line
        join quote q on q.id = l.quote_id
    where s.status <> 'ENDED';

alter table subscription
    drop constraint subscription_planned,
    drop column planned_line,
    drop column planned_on;
