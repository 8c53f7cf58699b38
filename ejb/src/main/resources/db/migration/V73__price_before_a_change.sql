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
-- Until now no price named meant the catalog's, so what was written was what was meant: an amount
-- in major units, with the decimals of its currency.
update quote_line l
    set named_percent = l.discount_percent,
        named_off = nullif(l.off_minor, 0) / power(10::numeric, case
            when q.currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG',
                'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 0
            when q.currency in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 3
            when q.currency = 'CLF' then 4
            else 2 end)
    from quote q
    where q.id = l.quote_id and l.kind in ('AMENDMENT', 'RENEWAL');
-- Only a contract that is still what the line was priced for says what the line starts from. The
-- others' price before is not known any more, and none is shown.
update quote_line l
    set before_seats = s.seats, before_period = s.period,
        before_minor = s.seats * s.unit_minor
            - round(s.seats * s.unit_minor * s.discount_percent / 100)
            - s.off_minor - s.offer_share_minor
    from subscription s
    where s.id = l.subscription_id and l.kind in ('AMENDMENT', 'RENEWAL')
        and (s.version = l.subscription_version
            or exists (select 1 from agreed_change c where c.quote_line_id = l.id));
