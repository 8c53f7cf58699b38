-- What version 60 of the schema writes besides: a whole quote's discount that is spread to the cent.
insert into quote select (jsonb_populate_record(q, jsonb_build_object('id', md5('Q-SPREAD')::uuid,
        'number', 'Q-SPREAD', 'priced_for', '2026-12-20'))).*
    from quote q where number = 'Q-MORE';
insert into subscription select (jsonb_populate_record(s, jsonb_build_object('id',
        md5('spread')::uuid, 'origin_line_id', md5('l-s')::uuid, 'planned_line',
        md5('l-spread')::uuid, 'planned_on', '2026-12-20', 'offer_share_minor', 5226))).*
    from subscription s where id = md5('grows')::uuid;
insert into quote_line select (jsonb_populate_record(l, jsonb_build_object('id',
        md5('l-spread')::uuid, 'description', 'l-spread', 'quote_id', md5('Q-SPREAD')::uuid, 'subscription_id',
        md5('spread')::uuid, 'offer_share_minor', 7851))).*
    from quote_line l where id = md5('l-more')::uuid;

-- everything as it was, to be held against what the newest version makes of it
create schema kept;
do $$
declare
    each text;
begin
    for each in select tablename from pg_tables
        where schemaname = 'public' and tablename <> 'flyway_schema_history' loop
        execute format('create table kept.%1$I as table public.%1$I', each);
    end loop;
end $$;
