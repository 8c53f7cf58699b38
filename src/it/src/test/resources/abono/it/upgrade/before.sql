-- A portal in use, as version 23 of the schema keeps it: every state of what later versions touch.
create function pg_temp.u(name text) returns uuid language sql immutable as $$
    select md5(name)::uuid $$;

insert into person (id, email, name, language, staff_role, version) values
    (pg_temp.u('ana'), 'ana@cliente.example', 'Ana Ruiz', 'es', null, 1),
    (pg_temp.u('ben'), 'ben@buyer.example', 'Ben Wood', 'en', null, 1),
    (pg_temp.u('rep'), 'rep@abono.example', 'Rosa Rey', 'es', 'SALES_REP', 1),
    (pg_temp.u('boss'), 'boss@abono.example', 'Bob Boss', 'en', 'SALES_MANAGER', 1);
insert into sign_in_failures values ('ana@cliente.example', 7, '2026-11-27 10:00Z');
update business_clock set ahead_seconds = 86400;

insert into account (id, number, kind, legal_name, tax_id, tax_id_valid, business, street,
        postal_code, city, country, currency, language, time_zone, payment_terms_days,
        representative_id, version)
    select pg_temp.u(cur), 'C-' || cur, 'CORPORATE', cur || ' S.A.', 'T1', true, true, 'Calle 1',
        '28001', 'Madrid', country, cur, 'es', zone, 30, pg_temp.u('rep'), 1
    from (values ('EUR', 'ES', 'Europe/Madrid'), ('JPY', 'JP', 'Asia/Tokyo'),
        ('KWD', 'KW', 'Asia/Kuwait')) each (cur, country, zone);
insert into product values (pg_temp.u('product'), 'events', 'Events', 'ORGANIZER', 1);
insert into plan (id, product_id, code, name, position, min_seats, max_seats)
    values (pg_temp.u('plan'), pg_temp.u('product'), 'pro', 'Pro', 1, 1, 1000);

-- quotes: a row of each state, and those that contracts come from
create function pg_temp.quote(name text, cur text, state text, priced date,
    decided timestamptz default null, once bigint default 0, free int default 0) returns void
language sql as $$
    insert into quote (id, number, revision, account_id, author_id, status, currency, starts_on,
        term_months, valid_until, payment_terms_days, list_minor, discount_minor, tax_minor,
        tax_category, tax_percent, tax_country, created_at, changed_at, sent_at, decided_at,
        decided_by, signer_name, signer_title, decline_reason, free_months, once_off_minor,
        priced_for, purchase_order, version)
    select pg_temp.u(name), case when state not in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED',
            'REJECTED') then name end, 1, pg_temp.u(cur), pg_temp.u('rep'), state, cur, priced, 12,
        '2026-12-31', 30, 0, 0, 0, 'STANDARD', 21, 'ES', '2026-01-01Z', '2026-01-02Z',
        case when state in ('SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED') then timestamptz
            '2026-01-03Z' end, decided, case when state = 'ACCEPTED' then pg_temp.u('ana') end,
        case when state = 'ACCEPTED' then 'Ana Ruiz' end, case when state = 'ACCEPTED' then 'CFO'
        end, case when state = 'DECLINED' then 'dear' end, free, once, priced, 'po-1', 1 $$;
select pg_temp.quote('Q-' || state, 'EUR', state, '2026-03-31') from unnest(array['DRAFT',
    'PENDING_APPROVAL', 'APPROVED', 'REJECTED', 'SENT', 'DECLINED', 'EXPIRED', 'WITHDRAWN',
    'SUPERSEDED']) state;
select pg_temp.quote('Q-NEW', 'EUR', 'ACCEPTED', '2026-01-01', '2026-01-01Z', 1000),
    pg_temp.quote('Q-MORE', 'EUR', 'ACCEPTED', '2026-12-15', '2026-11-01Z'),
    pg_temp.quote('Q-RENEW', 'JPY', 'ACCEPTED', '2026-12-31', '2026-11-02Z', 0, 2),
    pg_temp.quote('Q-KWD', 'KWD', 'DRAFT', '2026-12-01'),
    pg_temp.quote('Q-DONE', 'EUR', 'ACCEPTED', '2026-06-01', '2026-06-01Z'),
    pg_temp.quote('Q-NOTICE', 'EUR', 'ACCEPTED', '2026-11-20', '2026-11-20 23:30Z'),
    pg_temp.quote('Q-TOLD', 'EUR', 'ACCEPTED', '2026-11-01', '2026-11-25Z'),
    pg_temp.quote('Q-LATE', 'EUR', 'ACCEPTED', '2026-02-01', '2026-02-01Z');

create function pg_temp.subscription(name text, cur text, state text, seats int, each text,
    unit bigint, percent numeric, quoted text, line text, revision int, extra jsonb)
returns void language plpgsql as $$
begin
    insert into subscription select * from jsonb_populate_record(null::subscription,
        jsonb_build_object('id', pg_temp.u(name), 'account_id', pg_temp.u(cur), 'plan_id',
            pg_temp.u('plan'), 'status', state, 'seats', seats, 'period', each, 'currency', cur,
            'unit_minor', unit, 'discount_percent', percent, 'anchor_day', 1, 'started_on',
            '2026-01-01', 'period_start', '2026-01-01', 'period_end', '2026-12-31', 'origin_kind',
            'QUOTE', 'origin_id', pg_temp.u(quoted), 'origin_line_id', pg_temp.u(line), 'version',
            revision, 'charged_minor', 0, 'free_months', 0, 'off_minor', 0, 'offer_percent', 0)
        || case when quoted = 'ORDER' then '{"origin_kind": "ORDER"}' else
            jsonb_build_object('term_start', '2026-01-01', 'term_end', '2026-12-31', 'frequency',
                each, 'term_quote', pg_temp.u(quoted)) end || extra);
end $$;
select pg_temp.subscription('grows', 'EUR', 'ACTIVE', 10, 'ANNUAL', 12000, 12.5, 'Q-NEW', 'l-new',
        4, jsonb_build_object('off_minor', 500, 'offer_percent', 5, 'planned_line',
            pg_temp.u('l-more'), 'planned_on', '2026-12-15')),
    pg_temp.subscription('renews', 'JPY', 'ACTIVE', 7, 'MONTHLY', 1980, 3.3333, 'Q-J', 'l-j', 9,
        jsonb_build_object('planned_line', pg_temp.u('l-renew'), 'planned_on', '2026-12-31')),
    pg_temp.subscription('kwd', 'KWD', 'ACTIVE', 3, 'MONTHLY', 4125, 0, 'Q-K', 'l-k', 2, '{}'),
    pg_temp.subscription('changed', 'EUR', 'ACTIVE', 8, 'MONTHLY', 1000, 0, 'Q-C', 'l-c', 5, '{}'),
    pg_temp.subscription('leaves', 'EUR', 'ACTIVE', 4, 'MONTHLY', 1000, 0, 'Q-L', 'l-l', 3,
        '{"cancelled_on": "2026-11-21"}'),
    pg_temp.subscription('told', 'EUR', 'ACTIVE', 2, 'MONTHLY', 1000, 0, 'Q-TOLD', 'l-told', 1,
        '{}'),
    pg_temp.subscription('ended', 'EUR', 'ENDED', 2, 'MONTHLY', 1000, 0, 'Q-E', 'l-e', 7,
        jsonb_build_object('ended_on', '2026-05-01', 'planned_line', pg_temp.u('l-late'),
            'planned_on', '2026-06-01')),
    pg_temp.subscription('online', 'EUR', 'SUSPENDED', 1, 'MONTHLY', 990, 0, 'ORDER', 'l-o', 1, '{}'),
    pg_temp.subscription('trial', 'EUR', 'TRIAL', 5, 'MONTHLY', 990, 0, 'ORDER', 'l-t', 1,
        jsonb_build_object('trial_product_id', pg_temp.u('product')));

create function pg_temp.line(name text, quoted text, what text, about text, revision int, seats int,
    each text, unit bigint, percent numeric, off bigint, whole numeric, parts jsonb)
returns void language sql as $$
    insert into quote_line (id, quote_id, position, plan_id, description, seats, period,
        discount_percent, unit_minor, derivation, kind, subscription_id,
        subscription_version, off_minor, offer_percent, optional, picked, term_from, term_to,
        anchor_day, list_minor, net_minor, parts)
    select * from (select pg_temp.u(name), pg_temp.u(quoted), 1 + (select count(*)::int from
            quote_line where quote_id = pg_temp.u(quoted)), case when what <> 'FEE' then
            pg_temp.u('plan') end, name, seats, each, percent, unit) a,
        (select '{}'::jsonb, what, pg_temp.u(about), revision, off, whole, name = 'l-unpicked',
            name <> 'l-unpicked', case when what <> 'FEE' then date '2026-12-31' end,
            case when what <> 'FEE' then date '2027-12-31' end,
            case when what <> 'FEE' then 31 end, seats * unit, seats * unit, parts) b $$;
select pg_temp.line('l-' || id, number, 'SUBSCRIPTION', null, null, 1, 'MONTHLY', 1000, 0, 0, 0,
        '[["2026-03-31", "2026-04-30", 1000], ["2026-04-30", "2026-05-31", 1000]]')
    from quote where number in ('Q-SENT', 'Q-DECLINED', 'Q-EXPIRED', 'Q-WITHDRAWN', 'Q-SUPERSEDED');
select pg_temp.line('l-new', 'Q-NEW', 'SUBSCRIPTION', null, null, 10, 'ANNUAL', 12000, 12.5, 500, 5,
        '[["2026-01-01", "2026-12-31", 99275]]'),
    pg_temp.line('l-fee', 'Q-NEW', 'FEE', null, null, 1, null, 25000, 0, 0, 0,
        '[["2026-01-01", "2026-01-02", 25000]]'),
    pg_temp.line('l-unpicked', 'Q-NEW', 'SUBSCRIPTION', null, null, 1, 'ANNUAL', 7777, 0, 0, 0,
        '[["2026-01-01", "2026-12-31", 7777]]'),
    pg_temp.line('l-more', 'Q-MORE', 'AMENDMENT', 'grows', 3, 15, 'ANNUAL', 12000, 12.5, 500, 5,
        '[["2026-12-15", "2026-12-31", 1234], ["2026-12-15", "2026-12-31", -34]]'),
    pg_temp.line('l-renew', 'Q-RENEW', 'RENEWAL', 'renews', 8, 9, 'MONTHLY', 2000, 3.3333, 333, 10,
        '[["2027-02-28", "2027-03-31", 15360], ["2027-03-31", "2027-04-30", 15360]]'),
    pg_temp.line('l-kwd', 'Q-KWD', 'AMENDMENT', 'kwd', 2, 4, 'MONTHLY', 4125, 0, 1250, 0,
        '[["2026-12-01", "2026-12-31", 2875]]'),
    pg_temp.line('l-stale', 'Q-DRAFT', 'AMENDMENT', 'kwd', 1, 4, 'MONTHLY', 4125, 0, 0, 0, '[]'),
    pg_temp.line('l-done', 'Q-DONE', 'AMENDMENT', 'changed', 3, 8, 'MONTHLY', 1000, 10, 0, 0,
        '[["2026-06-01", "2026-07-01", 3000], ["2026-07-01", "2026-08-01", 3000]]'),
    pg_temp.line('l-notice', 'Q-NOTICE', 'CANCELLATION', 'leaves', 2, 4, 'MONTHLY', 1000, 0, 0, 0,
        '[]'),
    pg_temp.line('l-told', 'Q-TOLD', 'SUBSCRIPTION', null, null, 2, 'MONTHLY', 1000, 0, 0, 0,
        '[["2026-11-01", "2026-12-01", 2000]]'),
    pg_temp.line('l-late', 'Q-LATE', 'AMENDMENT', 'ended', 6, 3, 'MONTHLY', 1000, 0, 0, 0,
        '[["2026-06-01", "2026-07-01", 1000]]');

-- acceptances by phone and mail: waiting, refused, confirmed, contested
insert into recorded_acceptance (id, quote_id, revision, way, signer_name, signer_title,
        total_minor, said_at, note, recorded_by, recorded_at, status, decided_by, decided_at,
        reason, contested_by, contested_at, contest_reason, version)
    select pg_temp.u('r' || quoted), pg_temp.u(quoted), 1, 'PHONE', 'Ana Ruiz', 'CFO', 1000,
        '2026-11-20Z', 'said yes', pg_temp.u('rep'), '2026-11-20Z', state,
        case when state <> 'WAITING' then pg_temp.u('boss') end,
        case when state <> 'WAITING' then timestamptz '2026-11-21Z' end,
        case when state = 'REFUSED' then 'no proof' end,
        case when contested then pg_temp.u('ana') end,
        case when contested then timestamptz '2026-11-22Z' end,
        case when contested then 'not so' end, 1
    from (values ('Q-SENT', 'WAITING', false), ('Q-EXPIRED', 'REFUSED', false),
        ('Q-NOTICE', 'CONFIRMED', false), ('Q-TOLD', 'CONFIRMED', true),
        ('Q-DONE', 'CONFIRMED', true)) each (quoted, state, contested);
insert into acceptance_evidence (id, position, quote_id, quote_number, revision, account_id,
        offered, offered_sha256, pdf_sha256, terms_version, signer_name, signer_title, way,
        approvals, happened_at, zone, code, previous_hash, hash)
    select pg_temp.u('ev' || number), row_number() over (order by number), id, number, 1,
        account_id, '{}', repeat('a', 64), repeat('b', 64), '1', 'Ana', 'CFO', 'PORTAL', '[]',
        decided_at, 'Europe/Madrid', number, '', repeat('c', 64) from quote
    where status = 'ACCEPTED';

-- invoices in three currencies and every state, a credit note, and their money
create function pg_temp.invoice(name text, cur text, state text, net bigint, tax bigint,
    settled bigint, what text default 'INVOICE') returns void language sql as $$
    insert into invoice (id, number, account_id, status, currency, language, seller, buyer,
        issued_on, issued_at, due_on, net_minor, tax_minor, total_minor, tax_category, tax_percent,
        tax_country, tax_derivation, settled_minor, origin_kind, origin_id, version, kind)
    values (pg_temp.u(name), case when state <> 'DRAFT' then name end, pg_temp.u(cur), state, cur,
        'es', '{}', '{}', '2026-01-01', '2026-01-01Z', '2026-01-31', net, tax, net + tax,
        'STANDARD', 21, 'ES', '{}', settled, case what when 'INVOICE' then 'QUOTE' else 'ORDER' end,
        pg_temp.u('origin' || name), 1, what);
    insert into invoice_line values (pg_temp.u('line' || name), pg_temp.u(name), 1, 'Pro', 3, net,
        net + 300, 300, '2026-01-01', '2026-02-01', '{}', 'SUBSCRIPTION', pg_temp.u('about' || cur)) $$;
-- the credit note has the latest id, the draft and the void invoice the latest before it
select pg_temp.invoice('I-EUR', 'EUR', 'ISSUED', 123275, 25888, 0),
    pg_temp.invoice('I-JPY', 'JPY', 'ISSUED', 15360, 1536, 16896),
    pg_temp.invoice('I-KWD', 'KWD', 'ISSUED', 12375, 0, 0),
    pg_temp.invoice('I-VOID', 'EUR', 'VOID', 100, 21, 0),
    pg_temp.invoice('I-LOST', 'EUR', 'WRITTEN_OFF', 40, 8, 0),
    pg_temp.invoice('I-DRAFT', 'EUR', 'DRAFT', 100, 21, 0),
    pg_temp.invoice('R-7', 'EUR', 'ISSUED', 50, 11, 0, 'CREDIT_NOTE');
insert into payment (id, number, account_id, payer_id, kind, status, currency, amount_minor,
        idempotency_key, request_hash, save_card, created_at, settled_at, failure, version)
    select pg_temp.u('P-' || state), case when state = 'SUCCEEDED' then 'P-1' end,
        pg_temp.u('JPY'), pg_temp.u('ana'), kind, state, 'JPY', 16896, state, '', false,
        '2026-01-05Z', case when state = 'SUCCEEDED' then timestamptz '2026-01-05Z' end,
        case when state = 'FAILED' then 'declined' end, 1
    from (values ('PENDING', 'CARD'), ('ACTION_NEEDED', 'CARD'), ('SUCCEEDED', 'BANK_TRANSFER'),
        ('FAILED', 'CARD'), ('PARKED', 'CARD')) each (state, kind);
insert into allocation values
    (pg_temp.u('allocation'), pg_temp.u('P-SUCCEEDED'), pg_temp.u('I-JPY'), 16896);
insert into account_credit values (pg_temp.u('EUR'), 'EUR', 61, 0);
insert into credit_entry values (pg_temp.u('credit'), pg_temp.u('EUR'), '2026-01-06Z', 'GIVEN', 61,
    pg_temp.u('R-7'));
insert into journal_entry values (pg_temp.u('entry'), '2026-01-01', '2026-01-01Z', 'INVOICE',
    pg_temp.u('I-KWD'), pg_temp.u('KWD'));
insert into posting values
    (pg_temp.u('debit'), pg_temp.u('entry'), 'RECEIVABLE', 'KWD', 12375),
    (pg_temp.u('credited'), pg_temp.u('entry'), 'DEFERRED_REVENUE', 'KWD', -12375);
insert into audit_entry (id, chain, happened_at, person_id, action, subject_id, detail) values
    (pg_temp.u('audit'), 'account', '2026-01-01Z', pg_temp.u('ana'), 'ACCEPTED', pg_temp.u('Q-NEW'),
        'Q-NEW');
insert into document select pg_temp.u('d' || kind), kind, pg_temp.u('Q-NEW'), 'es', 'x.pdf',
        repeat('d', 64), '\x25', '2026-01-01Z'
    from unnest(array['QUOTE', 'INVOICE', 'RECEIPT', 'CERTIFICATE']) kind;

-- consents, links, purchase orders, remembered answers
insert into consent_request (id, account_id, quote_id, quote_number, revision, requester_id,
        signer_name, signer_title, request_key, amount_minor, currency, need, least, status,
        asked_at, reminders, version)
    select pg_temp.u('c' || state), pg_temp.u('EUR'), pg_temp.u('Q-SENT'), 'Q-SENT', 1,
        pg_temp.u('ana'), 'Ana', 'CFO', state, 1000, 'EUR', 'ANY', 1, state, '2026-01-01Z', 0, 1
    from unnest(array['WAITING', 'GIVEN', 'REFUSED', 'CLOSED']) state;
insert into consent_seat values (pg_temp.u('cGIVEN'), pg_temp.u('ben'));
insert into consent_vote (id, request_id, seat_id, person_id, voted_at) values
    (pg_temp.u('vote'), pg_temp.u('cGIVEN'), pg_temp.u('ben'), pg_temp.u('ana'), '2026-01-02Z');
insert into quote_link (id, quote_id, person_id, secret_hash, made_at, expires_at, failures,
        version) values (pg_temp.u('link'), pg_temp.u('Q-SENT'), pg_temp.u('ana'), repeat('e', 64),
        '2026-01-01Z', '2026-12-31Z', 0, 1);
insert into quote_link_code (id, link_id, code_hash, made_at, tries, used_at, version) values
    (pg_temp.u('used'), pg_temp.u('link'), repeat('f', 64), '2026-01-01Z', 1, '2026-01-01Z', 1),
    (pg_temp.u('open'), pg_temp.u('link'), repeat('f', 64), '2026-01-01Z', 5, null, 1);
insert into purchase_order (id, account_id, number, currency, amount_minor, reserved_minor,
        consumed_minor, valid_from, valid_until, closed_at, created_at, version)
    select pg_temp.u(number || cur), pg_temp.u(cur), number, cur, 100000, 1000, 500, '2026-01-01',
        '2026-12-31', closed, made, 1
    from (values ('po-1', 'EUR', null, timestamptz '2026-01-02Z'), ('PO ' || chr(8209) || ' 1',
        'EUR', timestamptz '2026-02-01Z', '2026-01-01Z'), ('PO-1', 'JPY', null, '2026-01-01Z'),
        ('Stra' || chr(223) || 'e' || chr(12316) || chr(8294) || '7', 'KWD', null, '2026-01-01Z'))
        each (number, cur, closed, made);
insert into purchase_order_movement values (pg_temp.u('moved'), pg_temp.u('po-1EUR'), 'RESERVED',
    pg_temp.u('Q-NEW'), pg_temp.u('Q-NEW'), 1000, '2026-01-01Z');
insert into remembered_answer (person_id, idempotency_key, request_hash, status, body, asked_at)
    values (pg_temp.u('ana'), 'lost', 'x', null, null, '2026-01-01Z'),
        (pg_temp.u('ana'), 'told', 'x', 201, '{}', '2026-01-01Z');

-- mails with and without secrets, in every state
insert into outbox_mail (id, kind, recipient, recipient_name, language, subject, html, plain,
        status, next_try_at, written_at, sent_at, version)
    select pg_temp.u(name), kind, 'ana@cliente.example', 'Ana', 'es', name, html, plain, state,
        '2026-01-01Z', '2026-01-01Z', case when state = 'SENT' then timestamptz '2026-01-01Z' end, 1
    from (values
        ('m-link', 'QUOTE_SENT', 'WAITING', '<a href="x?t=aB-_9">', 'x/offer.xhtml?t=aB-_9 .'),
        ('m-link-sent', 'QUOTE_SENT', 'SENT', '<a href="x?t=aB-_9">', 'x/offer.xhtml?t=aB-_9 .'),
        ('m-no-link', 'QUOTE_SENT', 'SENT', '<p>Q-1</p>', 'x?quote=1'),
        ('m-invited', 'INVITATION', 'PARKED', '<a href="x?token=Zz9">', 'x?token=Zz9'),
        ('m-code', 'QUOTE_CODE', 'WAITING', '<b style="color:#526170">526170</b>',
            'Su código: 526170' || chr(10) || 'x?quote=9-526170-1'),
        ('m-code-sent', 'QUOTE_CODE', 'SENT', '<b style="color:#526170">526170</b>',
            'Your code: 526170'),
        ('m-receipt', 'RECEIPT', 'SENT', '<p>: 123456</p>', 'Total: 123456'))
        each (name, kind, state, html, plain);
