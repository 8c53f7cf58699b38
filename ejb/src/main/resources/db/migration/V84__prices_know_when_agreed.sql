-- A contract that renews by itself keeps its price unless the catalog's has changed since that was
-- agreed. Of older contracts that day is not known and stays empty: the code
-- takes the first day of their term.
alter table subscription add column agreed_on date;
alter table agreed_change add column agreed_on date;
