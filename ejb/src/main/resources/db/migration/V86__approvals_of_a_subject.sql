-- An approval knows what it is asked for as an opaque subject: until when an answer helps is its
-- own, and need not be looked up in the quote or the invoice, whose day does not move any more.
alter table consent_request add column answer_by date;
update consent_request r set answer_by = q.valid_until from quote q where q.id = r.quote_id;
update consent_request r set answer_by = i.due_on from invoice i where i.id = r.invoice_id;
alter table consent_request alter column answer_by set not null;
