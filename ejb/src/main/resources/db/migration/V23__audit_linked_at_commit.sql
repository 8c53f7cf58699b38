-- The audit trail (L3) is linked at the commit. Whoever acts adds entries and locks nothing; when
-- everything else of the transaction is written, the database puts them at the ends of their
-- chains. So the rows of the chains are the last that any transaction locks, always in the order of
-- their names: two never wait for each other crosswise, and none holds a chain while it works.
alter table audit_entry
    alter column position drop not null,
    alter column previous_hash drop not null,
    alter column hash drop not null,
    add constraint audit_linked_wholly
        check (num_nulls(position, previous_hash, hash) in (0, 3));

-- Empty but for what running transactions have added.
create index audit_unlinked on audit_entry (chain, id) where hash is null;

-- An entry never changes, except that it gets its place once.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    if old.hash is not null
            or (new.id, new.chain, new.happened_at, new.person_id, new.action, new.subject_id,
                new.detail)
            is distinct from (old.id, old.chain, old.happened_at, old.person_id, old.action,
                old.subject_id, old.detail) then
        raise exception 'audit_entry is append-only';
    end if;
    return new;
end $$;
drop trigger audit_append_only on audit_entry;
create trigger audit_append_only before delete on audit_entry
    for each row execute function refuse_delete();
create trigger audit_only_linked before update on audit_entry
    for each row execute function refuse_audit_change();

-- As the entries before this version were hashed: the instant is written as ISO 8601 with no, three
-- or six digits of the second's fraction.
create function audit_hash(entry audit_entry, previous text, place bigint) returns text
language sql stable as $$
    select encode(sha256(convert_to(concat_ws(E'\n', previous, entry.chain, place,
        to_char(entry.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
            || regexp_replace(to_char(entry.happened_at at time zone 'UTC', '.US'),
                '(000|\.000000)$', '') || 'Z',
        coalesce(entry.person_id::text, 'null'), entry.action, entry.subject_id, entry.detail),
        'UTF8')), 'hex')
$$;

create function link_audit_entries() returns trigger language plpgsql as $$
declare
    entry audit_entry;
    head audit_head;
    linked text;
begin
    -- Only this transaction sees entries that are not linked, and the first one links them all.
    for entry in select * from audit_entry where hash is null order by chain, id loop
        if head.chain is distinct from entry.chain then
            update audit_head h set entries = head.entries, hash = head.hash
                where h.chain = head.chain;
            insert into audit_head (chain, entries, hash) values (entry.chain, 0, '')
                on conflict do nothing;
            select * into head from audit_head h where h.chain = entry.chain for update;
        end if;
        linked := audit_hash(entry, head.hash, head.entries + 1);
        update audit_entry
            set position = head.entries + 1, previous_hash = head.hash, hash = linked
            where id = entry.id;
        head.entries := head.entries + 1;
        head.hash := linked;
    end loop;
    update audit_head h set entries = head.entries, hash = head.hash where h.chain = head.chain;
    return null;
end $$;
create constraint trigger audit_linked after insert on audit_entry
    deferrable initially deferred
    for each row when (new.hash is null) execute function link_audit_entries();
