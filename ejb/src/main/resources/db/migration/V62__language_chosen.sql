-- Until somebody chooses a language the browser's holds: what an account was made with is a guess.
-- Whoever reads another one than Spanish, with which people are made, has chosen it.
alter table person add column language_chosen boolean not null default false;
update person set language_chosen = true where language <> 'es';
