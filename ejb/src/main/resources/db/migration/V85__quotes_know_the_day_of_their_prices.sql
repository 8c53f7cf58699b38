-- A price that follows the catalog's follows it from the day whose catalog it was taken from, which
-- may be before the acceptance. Of older quotes the day of their last change is the nearest known.
alter table quote add column priced_on date;
update quote q set priced_on = (q.changed_at at time zone a.time_zone)::date
    from account a where a.id = q.account_id;
alter table quote alter column priced_on set not null;
