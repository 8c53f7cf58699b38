-- A contested acceptance that is taken back credits what it invoiced.
alter table credit_note drop constraint credit_note_reason_check;
alter table credit_note add constraint credit_note_reason_check check (reason in
    ('PLAN_CHANGE', 'AMENDMENT', 'CONTESTED', 'GOODWILL', 'IMPORT', 'EARLIER'));
