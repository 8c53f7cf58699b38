-- The invoices that follow a quote are kept with it as they are issued, each as [day, whether the
-- acceptance issues it, net in minor units]. What was offered before keeps what it showed: its
-- lines' parts by day, of which the first was called the invoice of the acceptance.
alter table quote add column invoices jsonb;
update quote q set invoices = (
    select jsonb_agg(jsonb_build_array(day, day = q.priced_for, net) order by day)
    from (select day, sum(net) as net
        from (select q.priced_for as day, -q.once_off_minor as net
            union all
            select (part ->> 0)::date, (part ->> 2)::bigint
            from quote_line l, jsonb_array_elements(l.parts) part
            where l.quote_id = q.id and l.picked) each
        group by day) days);
alter table quote alter column invoices set not null;
