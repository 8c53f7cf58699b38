-- What waited when its step had no key of its own yet (version 85).
insert into postponed_work (id, step, item, failures, last_error, first_failed_at, next_try_at)
    select step || ' ' || item, step, item, 1, 'no', now(), now()
    from (values ('quote reminders 7', 'q-1'), ('renewals', 's-1'), ('accepted documents', 'q 2'))
        as waiting (step, item);
