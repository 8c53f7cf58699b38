package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A database in use takes every later version of the schema in order, as the portal migrates it:
 * filled at version 23, used at versions 60 and 85, then at the newest. What it held stays to the
 * cent, and what is new in it says what was so.
 */
class FilledDatabaseUpgradedIT {
    private static final String USER = "abono";
    private static final String PASSWORD = "for-tests-only";
    private static final String NAMED =
            " join unnest(array['grows', 'renews', 'changed', 'leaves', 'told', 'ended', 'spread',"
                    + " 'l-fee']) n on md5(n)::uuid = ";

    private static Connection connection;

    @BeforeAll
    static void upgrade() throws Exception {
        String url = TestSession.newDatabase("upgraded");
        migrate(url, "23");
        connection = DriverManager.getConnection(url, USER, PASSWORD);
        run("before.sql");
        migrate(url, "60");
        run("between.sql");
        migrate(url, "85");
        run("later.sql");
        migrate(url, "latest");
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, USER, PASSWORD)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void nothingThatWasThereIsLostOrOther() throws Exception {
        List<String> tables =
                rows(
                        "select tablename from pg_tables where schemaname = 'kept'"
                                + " and tablename <> 'sign_in_failures' order by 1");
        assertThat(tables).hasSizeGreaterThan(50);
        for (String table : tables) {
            String columns =
                    rows("select string_agg(quote_ident(k.column_name), ', ')"
                                    + " from information_schema.columns k"
                                    + " join information_schema.columns p"
                                    + " using (table_name, column_name)"
                                    + " where k.table_schema = 'kept' and p.table_schema = 'public'"
                                    + " and (table_name, column_name) not in"
                                    + " (('outbox_mail', 'html'), ('outbox_mail', 'plain'))"
                                    + " and table_name = '"
                                    + table
                                    + "'")
                            .get(0);
            String these = "select " + columns + " from ";
            assertThat(rows(these + "kept." + table + " except all " + these + "public." + table))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void whatNewColumnsTouchWasFilled() throws Exception {
        for (String table :
                List.of(
                        "quote",
                        "quote_line",
                        "subscription",
                        "invoice_line",
                        "payment",
                        "consent_vote",
                        "quote_link_code",
                        "recorded_acceptance",
                        "acceptance_evidence",
                        "document",
                        "outbox_mail",
                        "purchase_order",
                        "sign_in_failures",
                        "business_clock",
                        "person",
                        "account_credit")) {
            assertThat(rows("select 1 from kept." + table)).as(table).isNotEmpty();
        }
    }

    /** The discount's share is the one that was offered, not another rounding of it. */
    @Test
    void thePlannedLineOfAContractIsAnAgreedChange() throws Exception {
        assertThat(
                        rows(
                                "select (l.description, c.effective_on, c.kind, c.seats, c.period,"
                                        + " c.currency, c.unit_minor, c.discount_percent,"
                                        + " c.off_minor, c.offer_percent, c.offer_share_minor,"
                                        + " c.term_end, c.anchor_day, c.frequency, c.free_months)"
                                        + " from agreed_change c"
                                        + " join quote_line l on l.id = c.quote_line_id"
                                        + " and l.quote_id = c.quote_id order by l.description"))
                .containsExactly(
                        "(l-more,2026-12-15,AMEND,15,ANNUAL,EUR,12000,12.5000,500,5.0000,7850,"
                                + ",,,0)",
                        "(l-renew,2026-12-31,RENEW,9,MONTHLY,JPY,2000,3.3333,333,10.0000,1707,"
                                + "2027-12-31,31,MONTHLY,2)",
                        "(l-spread,2026-12-20,AMEND,15,ANNUAL,EUR,12000,12.5000,500,5.0000,7851,"
                                + ",,,0)");
    }

    @Test
    void quotesKeepTheInvoicesThatTheyShowed() throws Exception {
        assertThat(
                        rows(
                                "select coalesce(number, status) || ' ' || invoices from quote"
                                        + " where coalesce(number, status) in ('Q-NEW', 'Q-MORE',"
                                        + " 'Q-RENEW', 'Q-SENT', 'REJECTED', 'Q-NOTICE')"
                                        + " order by coalesce(number, status)"))
                .containsExactlyInAnyOrder(
                        "Q-MORE [[\"2026-12-15\", true, 1200]]",
                        "Q-NEW [[\"2026-01-01\", true, 123275]]",
                        "Q-NOTICE [[\"2026-11-20\", true, 0]]",
                        "Q-RENEW [[\"2026-12-31\", true, 0], [\"2027-02-28\", false, 15360],"
                                + " [\"2027-03-31\", false, 15360]]",
                        "Q-SENT [[\"2026-03-31\", true, 1000], [\"2026-04-30\", false, 1000]]",
                        "REJECTED [[\"2026-03-31\", true, 0]]");
    }

    /**
     * Of older ones the day of the last change is taken; when a contract's was agreed, nobody
     * knows.
     */
    @Test
    void pricesAreOfTheDayOnWhichTheQuoteWasLastChanged() throws Exception {
        assertThat(rows("select distinct priced_on from quote order by 1"))
                .containsExactly("2026-01-02");
        assertThat(rows("select 1 from subscription where agreed_on is not null")).isEmpty();
        assertThat(rows("select 1 from agreed_change where agreed_on is not null")).isEmpty();
    }

    @Test
    void acceptedQuotesPayForTheirPartsAndNothingElse() throws Exception {
        String parts =
                "select q.number || ' ' || n || ' ' || service_from || ' ' || net_minor"
                        + " from planned_part p join quote q on q.id = p.quote_id";
        assertThat(rows(parts + NAMED + "p.about_id"))
                .containsExactlyInAnyOrder(
                        "Q-DONE changed 2026-06-01 3000",
                        "Q-DONE changed 2026-07-01 3000",
                        "Q-LATE ended 2026-06-01 1000",
                        "Q-MORE grows 2026-12-15 1200",
                        "Q-NEW grows 2026-01-01 99275",
                        "Q-NEW l-fee 2026-01-01 25000",
                        "Q-RENEW renews 2027-02-28 15360",
                        "Q-RENEW renews 2027-03-31 15360",
                        "Q-SPREAD spread 2026-12-15 1200",
                        "Q-TOLD told 2026-11-01 2000");
        assertThat(rows("select count(*) from planned_part")).containsExactly("10");
    }

    @Test
    void creditNotesCorrectAnInvoiceThatCounts() throws Exception {
        assertThat(
                        rows(
                                "select (n.number, note.reason, i.number, c.net_minor, c.tax_minor,"
                                        + " c.applied_minor, i.credited_minor)"
                                        + " from credit_note note join invoice n on n.id = note.id"
                                        + " join correction c on c.note_id = note.id"
                                        + " join invoice i on i.id = c.invoice_id"))
                .containsExactly("(R-7,PLAN_CHANGE,I-EUR,50,11,0,0)");
    }

    /**
     * A contract that changed since says nothing of what it was; yen and dinars have own decimals.
     */
    @Test
    void changesSayWhatTheyStartFromAsFarAsThatIsKnown() throws Exception {
        assertThat(
                        rows(
                                "select (description, before_seats, before_period, before_minor,"
                                        + " kept_minor, named_percent, named_off, named_unit)"
                                        + " from quote_line where num_nonnulls(before_seats,"
                                        + " before_period, before_minor, named_percent, named_off)"
                                        + " > 0"))
                .containsExactlyInAnyOrder(
                        "(l-done,,,,,10.0000,,)",
                        "(l-kwd,3,MONTHLY,12375,,0.0000,1.2500,)",
                        "(l-late,,,,,0.0000,,)",
                        "(l-more,10,ANNUAL,99275,,12.5000,5.0000,)",
                        "(l-renew,7,MONTHLY,13398,,3.3333,333.0000,)",
                        "(l-spread,10,ANNUAL,99274,,12.5000,5.0000,)",
                        "(l-stale,,,,,0.0000,,)");
    }

    @Test
    void whatIsContestedIsHeldAndWhatIsToComeCanBeTakenBack() throws Exception {
        String held = "select n from subscription s";
        assertThat(rows(held + NAMED + "s.id where billing_held"))
                .containsExactlyInAnyOrder("changed", "told");
        assertThat(rows("select 1 from subscription where billing_held")).hasSize(2);
        String before =
                "select (q.number, n, r.seats, r.unit_minor, r.term_end, r.cancelled_on, b.changes)"
                        + " from subscription_before b join quote q on q.id = b.quote_id"
                        + " and q.decided_at = b.kept_at cross join"
                        + " jsonb_populate_record(null::subscription, b.state) r";
        assertThat(rows(before + NAMED + "r.id and r.id = b.subscription_id"))
                .containsExactlyInAnyOrder(
                        "(Q-MORE,grows,10,12000,2026-12-31,,[])",
                        "(Q-NOTICE,leaves,4,1000,2026-12-31,,[])",
                        "(Q-RENEW,renews,7,1980,2026-12-31,,[])",
                        "(Q-SPREAD,spread,10,12000,2026-12-31,,[])");
        assertThat(rows("select 1 from subscription_before")).hasSize(4);
    }

    @Test
    void secretsOfMailsStandApartUntilTheyWereDelivered() throws Exception {
        assertThat(
                        rows(
                                "select concat_ws(' | ', subject, coalesce(secret, '-'), html,"
                                        + " plain) from outbox_mail"))
                .containsExactlyInAnyOrder(
                        "m-link | aB-_9 | <a href=\"x?t=••••••\"> | x/offer.xhtml?t=•••••• .",
                        "m-link-sent | - | <a href=\"x?t=••••••\"> | x/offer.xhtml?t=•••••• .",
                        "m-no-link | - | <p>Q-1</p> | x?quote=1",
                        "m-invited | Zz9 | <a href=\"x?token=••••••\"> | x?token=••••••",
                        "m-code | 526170 | <b style=\"color:#526170\">••••••</b> |"
                                + " Su código: ••••••\nx?quote=9-526170-1",
                        "m-code-sent | - | <b style=\"color:#526170\">••••••</b> |"
                                + " Your code: ••••••",
                        "m-receipt | - | <p>: 123456</p> | Total: 123456");
    }

    @Test
    void purchaseOrdersAndLanguagesAreKnownByWhatTheyMean() throws Exception {
        assertThat(rows("select currency || ' ' || number_key from purchase_order"))
                .containsExactlyInAnyOrder("EUR PO-1", "EUR PO-1 2", "JPY PO-1", "KWD STRASSE-7");
        assertThat(rows("select name from person where language_chosen"))
                .containsExactlyInAnyOrder("Ben Wood", "Bob Boss");
    }

    /** What one of the two runs had put off that the bill run took the place of comes at once. */
    @Test
    void whatWaitsIsNamedByTheKeyOfItsStep() throws Exception {
        assertThat(rows("select id || ' | ' || step from postponed_work order by 1"))
                .containsExactly(
                        "accepted-documents q 2 | accepted-documents",
                        "quote-reminders 7 q-1 | quote-reminders 7");
    }

    private static void run(String file) throws Exception {
        try (InputStream in =
                        FilledDatabaseUpgradedIT.class.getResourceAsStream("upgrade/" + file);
                Statement sql = connection.createStatement()) {
            sql.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> rows(String query) throws Exception {
        List<String> found = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
