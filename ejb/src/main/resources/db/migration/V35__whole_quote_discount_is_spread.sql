-- A percentage off a whole quote is rounded once, on the sum of its lines, and each line bears its
-- share to the cent (Q2). What was offered and agreed before was rounded line by line, and keeps
-- those amounts.
alter table quote_line
    -- what the percentage is taken off, each price period
    add column offer_base_minor bigint not null default 0 check (offer_base_minor >= 0),
    add column offer_share_minor bigint not null default 0 check (offer_share_minor >= 0);
alter table subscription
    add column offer_share_minor bigint not null default 0 check (offer_share_minor >= 0);

update quote_line
    set offer_base_minor = case kind when 'CANCELLATION' then 0
            else seats * unit_minor - round(seats * unit_minor * discount_percent / 100) - off_minor
            end,
        offer_share_minor = round((seats * unit_minor
            - round(seats * unit_minor * discount_percent / 100) - off_minor)
            * offer_percent / 100);
update subscription
    set offer_share_minor = round((seats * unit_minor
            - round(seats * unit_minor * discount_percent / 100) - off_minor)
            * offer_percent / 100)
    where offer_percent > 0;
