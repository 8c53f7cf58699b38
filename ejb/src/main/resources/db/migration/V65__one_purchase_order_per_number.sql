-- PO-1 and po-1 are one purchase order: the key is the number without capitals, spaces, invisible
-- characters and kinds of dashes (as abono.purchasing.PurchaseOrderNumber makes it).
alter table purchase_order add column number_key text;

update purchase_order set number_key = replace(upper(regexp_replace(regexp_replace(
    normalize(number, nfkc),
    '[\u058a\u05be\u1400\u1806\u2010-\u2015\u2212\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d\u301c'
        '\u3030\u30a0]', '-', 'g'),
    '[\s\u00ad\u0600-\u0605\u061c\u06dd\u070f\u08e2\u1680\u180e\u200b-\u200f\u2028-\u202e'
        '\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f]', '', 'g')),
    'ß', 'SS');

-- Twins that are there already have reserved and consumed: both stay, and each is found by the
-- number as it was written. The oldest has the key; the others have one that no number makes,
-- since it holds a space.
update purchase_order
set number_key = purchase_order.number_key || ' ' || twin.place
from (select id, row_number() over (
          partition by account_id, number_key order by created_at, id) as place
      from purchase_order) twin
where twin.id = purchase_order.id and twin.place > 1;

alter table purchase_order alter column number_key set not null;
alter table purchase_order drop constraint purchase_order_number;
alter table purchase_order add constraint purchase_order_number unique (account_id, number_key);
