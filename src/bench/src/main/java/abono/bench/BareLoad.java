package abono.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The rows of an acceptance and of a payment, written by prepared statements in bare transactions
 * with the same locks: what the database alone allows. Their money is made up, but balanced.
 */
final class BareLoad {
    private static final String KEEP_ANSWER =
            "insert into remembered_answer (person_id, idempotency_key, request_hash, status, body,"
                    + " asked_at) values (?, ?, repeat('a', 64), 200, repeat('x', 1200), now())";
    private static final String AUDIT =
            "insert into audit_entry (id, chain, position, happened_at, person_id, action,"
                    + " subject_id, detail, previous_hash, hash) values (?, 'bare', ?, now(), ?,"
                    + " 'Bare', ?, repeat('d', 120), repeat('a', 64), repeat('b', 64))";
    private static final String ENTRY =
            "insert into journal_entry (id, booked_on, booked_at, kind, document_id, account_id)"
                    + " values (?, current_date, now(), 'INVOICE_ISSUED', ?, ?)";
    private static final String POSTING =
            "insert into posting (id, entry_id, ledger_account, currency, amount_minor)"
                    + " values (?, ?, ?, 'EUR', ?)";
    private static final String EVIDENCE =
            "insert into acceptance_evidence (id, position, quote_id, quote_number, revision,"
                + " account_id, offered, offered_sha256, pdf_sha256, terms_version, signer_name,"
                + " signer_title, way, address, pressed_by, pressed_by_email, approvals,"
                + " happened_at, zone, code, previous_hash, hash) values (?, ?, ?, 'BARE', 1, ?,"
                + " repeat('o', 700), repeat('a', 64), repeat('b', 64), '1', 'Bare', 'Bare',"
                + " 'PORTAL', '127.0.0.1', ?, 'nobody@abono.example', '[]', now(), 'Europe/Madrid',"
                + " ?, repeat('c', 64), repeat('d', 64))";
    private static final String MAIL =
            "insert into outbox_mail (id, kind, account_id, recipient, recipient_name, language,"
                + " subject, html, plain, status, next_try_at, written_at, sent_at, version) values"
                + " (?, 'BARE', ?, 'nobody@abono.example', 'Nobody', 'en', 'Bare', repeat('h',"
                + " 3000), repeat('p', 800), 'SENT', now(), now(), now(), 1)";

    private final AtomicLong numbers = new AtomicLong();
    private final ThreadLocal<Client> clients;

    BareLoad(Portal portal) {
        clients = ThreadLocal.withInitial(() -> new Client(portal));
    }

    /** Its quote must be one that no evidence stands for yet. */
    void accept(String quote) throws SQLException {
        clients.get().accept(UUID.fromString(quote), numbers.incrementAndGet());
    }

    void pay() throws SQLException {
        clients.get().pay(numbers.incrementAndGet());
    }

    /** One connection with its statements and the rows that new ones point to. */
    private static final class Client {
        private final Connection connection;
        private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
        private final Object account;
        private final Object plan;
        private final Object person;
        private final UUID paid = UUID.randomUUID();

        Client(Portal portal) {
            try {
                connection = portal.connect();
                connection.setAutoCommit(false);
                account = ask("select account_id from quote limit 1");
                plan = ask("select plan_id from quote_line limit 1");
                person = ask("select author_id from quote limit 1");
                write("insert into audit_head values ('bare', 0, '') on conflict do nothing");
                write(
                        "insert into number_series values ('BARE', 2026, 0, current_date)"
                                + " on conflict do nothing");
                invoice(paid, "BARE-" + paid.toString().substring(0, 8));
                book(paid, Map.of("RECEIVABLE", 121, "DEFERRED_REVENUE", -100, "TAX_PAYABLE", -21));
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void accept(UUID quote, long number) throws SQLException {
            UUID invoice = UUID.randomUUID();
            write("update quote set changed_at = now() where id = ?", quote);
            subscribe(invoice);
            invoice(invoice, "BARE-" + number);
            book(invoice, Map.of("RECEIVABLE", 121, "DEFERRED_REVENUE", -100, "TAX_PAYABLE", -21));
            write("update evidence_head set entries = entries + 1 where id = 1");
            UUID evidence = UUID.randomUUID();
            write(EVIDENCE, evidence, -number, quote, account, person, evidence.toString());
            echo(invoice, number, 4, 5);
            connection.commit();
        }

        private void subscribe(UUID invoice) throws SQLException {
            UUID subscription = UUID.randomUUID();
            write(
                    "insert into subscription (id, account_id, plan_id, status, seats, period,"
                        + " currency, unit_minor, discount_percent, anchor_day, started_on,"
                        + " ended_on, period_start, period_end, term_start, term_end, frequency,"
                        + " origin_kind, origin_id, origin_line_id, version) values (?, ?, ?,"
                        + " 'ENDED', 25, 'ANNUAL', 'EUR', 16000, 10, 1, current_date, current_date,"
                        + " current_date, current_date + 365, current_date, current_date + 365,"
                        + " 'ANNUAL', 'BARE', ?, ?, 1)",
                    subscription,
                    account,
                    plan,
                    invoice,
                    invoice);
            write(
                    "insert into subscription_change values (?, ?, 'STARTED', current_date, ?, 25,"
                            + " 'ANNUAL', 16000, current_date, current_date + 365)",
                    UUID.randomUUID(),
                    subscription,
                    plan);
        }

        private void invoice(UUID invoice, String number) throws SQLException {
            write("update number_series set last_number = last_number + 1 where code = 'BARE'");
            write(
                    "insert into invoice (id, number, account_id, status, currency, language,"
                        + " seller, buyer, issued_on, issued_at, due_on, net_minor, tax_minor,"
                        + " total_minor, tax_category, tax_percent, tax_country, tax_derivation,"
                        + " origin_kind, origin_id, version) values (?, ?, ?, 'ISSUED', 'EUR',"
                        + " 'es', '{\"name\":\"s\"}', '{\"name\":\"b\"}', current_date, now(),"
                        + " current_date + 30, 100, 21, 121, 'DOMESTIC', 21, 'ES', '[]', 'QUOTE',"
                        + " ?, 1)",
                    invoice,
                    number,
                    account,
                    invoice);
            write(
                    "insert into invoice_line (id, invoice_id, position, description, quantity,"
                        + " unit_minor, list_minor, discount_minor, service_from, service_to,"
                        + " derivation, origin_kind, origin_id) values (?, ?, 1, 'GoToMeeting Pro',"
                        + " 25, 400, 10000, 0, current_date, current_date + 365, '[]',"
                        + " 'SUBSCRIPTION', ?)",
                    UUID.randomUUID(),
                    invoice,
                    invoice);
        }

        /** An attempt and its outcome are two transactions, as the protocol wants. */
        void pay(long number) throws SQLException {
            UUID payment = UUID.randomUUID();
            write("update invoice set version = version + 1 where id = ?", paid);
            attempt(payment);
            write(
                    "insert into allocation values (?, ?, ?, 1234)",
                    UUID.randomUUID(),
                    payment,
                    paid);
            echo(payment, 2 * number, 1, 0);
            connection.commit();
            write(
                    "insert into sandbox_charge (id, idempotency_key, amount_minor, currency,"
                            + " token, status, made_at) values (?, ?, 1234, 'EUR', 'tok_visa',"
                            + " 'DECLINED', now())",
                    "bare_" + payment,
                    payment.toString());
            connection.commit();
            write("update payment set settled_at = now() where id = ?", payment);
            write("update invoice set version = version + 1 where id = ?", paid);
            write("update number_series set last_number = last_number + 1 where code = 'BARE'");
            book(payment, Map.of("CARD_CLEARING", 1234, "BANK", -1234));
            echo(payment, 2 * number + 1, 1, 1);
            connection.commit();
        }

        private void attempt(UUID payment) throws SQLException {
            write(
                    "insert into payment (id, account_id, payer_id, kind, status, currency,"
                            + " amount_minor, idempotency_key, request_hash, save_card, created_at,"
                            + " version) values (?, ?, ?, 'CARD', 'FAILED', 'EUR', 1234, ?,"
                            + " repeat('a', 64), false, now(), 1)",
                    payment,
                    account,
                    person,
                    payment.toString());
        }

        private void book(UUID document, Map<String, Integer> sides) throws SQLException {
            UUID entry = UUID.randomUUID();
            write(ENTRY, entry, document, account);
            for (Map.Entry<String, Integer> side : sides.entrySet()) {
                write(POSTING, UUID.randomUUID(), entry, side.getKey(), side.getValue());
            }
        }

        private void echo(UUID subject, long number, int entries, int mails) throws SQLException {
            write("update audit_head set entries = entries + 1 where chain = 'bare'");
            for (int i = 0; i < entries; i++) {
                UUID id = UUID.randomUUID();
                write(AUDIT, id, id.getMostSignificantBits(), person, subject);
            }
            for (int i = 0; i < mails; i++) {
                write(MAIL, UUID.randomUUID(), account);
            }
            write(KEEP_ANSWER, person, "bare-" + subject + number);
        }

        private void write(String sql, Object... values) throws SQLException {
            PreparedStatement statement = statements.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                statements.put(sql, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }

        private Object ask(String sql) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getObject(1);
            }
        }
    }
}
