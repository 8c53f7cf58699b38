-- What a change or renewal starts from, so that the price of a seat before and after it is shown;
-- and which price the seller named for it, because one that names none keeps what was agreed (Q2).
alter table quote_line
    add column before_seats int,
    add column before_period varchar(8),
    add column before_minor bigint,
    -- what the seats that stay cost for a period, when new ones come at another price
    add column kept_minor bigint,
    add column named_percent numeric(7, 4),
    add column named_off numeric(18, 4),
    add column named_unit numeric(18, 4);
-- Until now no price named meant the catalog's, so what was written was what was meant.
update quote_line
    set before_seats = s.seats, before_period = s.period,
        before_minor = s.seats * s.unit_minor
            - round(s.seats * s.unit_minor * s.discount_percent / 100)
            - s.off_minor - s.offer_share_minor,
        named_percent = quote_line.discount_percent,
        named_off = case when quote_line.off_minor = 0 then null
            else quote_line.off_minor / 100.0 end,
        named_unit = null
    from subscription s
    where s.id = quote_line.subscription_id and quote_line.kind in ('AMENDMENT', 'RENEWAL');
