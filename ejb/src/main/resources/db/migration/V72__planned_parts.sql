-- What each accepted quote adds to the lines of invoices: by this, and by no more, its purchase
-- orders pay for them (U4).
create table planned_part (
    id uuid primary key,
    quote_id uuid not null references quote,
    -- the subscription, or the quote's line of a fee
    about_id uuid not null,
    -- first day of the service that the invoice's line is for
    service_from date not null,
    -- without tax; negative when the quote takes off what was agreed before
    net_minor bigint not null,
    constraint planned_part_once unique (quote_id, about_id, service_from)
);
create index planned_part_about on planned_part (about_id);

insert into planned_part
    select gen_random_uuid(), l.quote_id, coalesce(s.id, l.subscription_id, l.id),
        (part ->> 0)::date, sum((part ->> 2)::bigint)
    from quote_line l
        join quote q on q.id = l.quote_id and q.status = 'ACCEPTED'
        left join subscription s on s.origin_kind = 'QUOTE' and s.origin_line_id = l.id,
        jsonb_array_elements(l.parts) part
    where l.picked
    group by l.quote_id, coalesce(s.id, l.subscription_id, l.id), (part ->> 0)::date;
