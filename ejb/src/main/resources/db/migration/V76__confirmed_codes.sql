-- Whoever confirmed a link's code can choose, comment and answer for an hour.
alter table quote_link_code add column confirmed_at timestamptz;
