-- What credit notes give back (U4), and how often a calendar's address may be read.

-- a credit note can counter two invoices that took from the same order; still once for each
alter table purchase_order_movement drop constraint purchase_order_moved_once;
alter table purchase_order_movement add constraint purchase_order_moved_once
    unique (purchase_order_id, kind, document_id, source_id);

-- readings in the hour that began then
alter table calendar_feed add column readings int not null default 0;
alter table calendar_feed add column readings_since timestamptz not null default now();
