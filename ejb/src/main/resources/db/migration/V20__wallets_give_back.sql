-- One invoice may take from what two quotes reserved on the same order (a contract and its
-- amendment), one credit note give back what two invoices took: each once.
alter table purchase_order_movement drop constraint purchase_order_moved_once;
alter table purchase_order_movement add constraint purchase_order_moved_once
    unique (purchase_order_id, kind, document_id, source_id);
