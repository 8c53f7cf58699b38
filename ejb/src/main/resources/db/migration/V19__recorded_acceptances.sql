-- A drawn name waits with the request for approval.
alter table consent_request add column drawing text;
