-- A part of a country may have rates of its own (Madeira, the Azores, Jungholz, Mittelberg).
alter table tax_rate add column territory varchar(24) not null default '';
alter table tax_rate alter column territory drop default;
alter table tax_rate drop constraint tax_rate_one_a_day;
alter table tax_rate add constraint tax_rate_one_a_day exclude using gist
    (country with =, territory with =, daterange(valid_from, valid_to) with &&);
insert into tax_rate (id, country, territory, percent, valid_from)
select gen_random_uuid(), own.country, own.territory, own.percent, date '2022-01-01'
from (values ('PT', 'MADEIRA', 22), ('PT', 'AZORES', 16), ('AT', 'JUNGHOLZ', 19),
    ('AT', 'MITTELBERG', 19)) own (country, territory, percent)
where exists (select 1 from tax_rate known where known.country = own.country);

-- The decision is stored with where the buyer stood and with the note that the law wanted that day.
-- Documents of before have none: theirs follows from category and country.
alter table invoice add column tax_territory varchar(24),
    add column tax_note_es varchar(400), add column tax_note_en varchar(400);
alter table quote add column tax_territory varchar(24),
    add column tax_note_es varchar(400), add column tax_note_en varchar(400);
alter table sales_order add column tax_territory varchar(24),
    add column tax_note_es varchar(400), add column tax_note_en varchar(400);

-- Outside the EU a tax number is kept as it was typed.
alter table account alter column tax_id type varchar(40);
alter table issuer alter column tax_id type varchar(40);
