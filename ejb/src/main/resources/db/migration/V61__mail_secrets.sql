-- A link's token and a code stand apart from the text of their mail, and go once it was delivered.
alter table outbox_mail add column secret varchar(200);

update outbox_mail set secret = case kind
    when 'QUOTE_SENT' then substring(plain from '[?&]t=([A-Za-z0-9_-]+)')
    when 'INVITATION' then substring(plain from '[?&]token=([A-Za-z0-9_-]+)')
    when 'QUOTE_CODE' then substring(plain from ': ([0-9]{6})\M') end
where kind in ('QUOTE_SENT', 'INVITATION', 'QUOTE_CODE');
-- not where a code's digits are a part of something else: of a colour, a number or an address
update outbox_mail
set html = regexp_replace(html, '(?<![\w#-])' || secret || '(?!\w)', '••••••', 'g'),
    plain = regexp_replace(plain, '(?<![\w#-])' || secret || '(?!\w)', '••••••', 'g')
where secret is not null;
update outbox_mail set secret = null where status = 'SENT';
