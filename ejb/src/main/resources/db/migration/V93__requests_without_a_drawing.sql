-- Nothing read the name that was drawn when an approval was asked for.
alter table consent_request drop column drawing;
