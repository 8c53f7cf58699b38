-- An acceptance by phone or mail is proven only by what one employee wrote down and another one
-- confirmed (U9). Asked at the commit: the record is decided in the same transaction.
create function evidence_rests_on_a_record() returns trigger language plpgsql as $$
begin
    if not exists (
            select from recorded_acceptance r join person p on p.id = r.recorded_by
            where r.quote_id = new.quote_id and r.status = 'CONFIRMED'
                and p.email = new.recorded_by_email) then
        raise exception 'nobody confirmed that quote % was accepted by phone or mail',
            new.quote_id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger evidence_rests_on_a_record after insert on acceptance_evidence
    deferrable initially deferred for each row when (new.way in ('PHONE', 'MAIL'))
    execute function evidence_rests_on_a_record();
