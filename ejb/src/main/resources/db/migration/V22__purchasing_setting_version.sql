-- Two who set the limit at once are told.
alter table purchasing_setting add column version int not null default 1;
