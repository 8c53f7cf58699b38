package abono.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.Account;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceLifecycle;
import abono.invoices.LineDraft;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoices.origins.LineOrigin;
import abono.it.Deployments;
import abono.ledger.JournalEntry;
import abono.ledger.Ledger;
import abono.ledger.LedgerAccount;
import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.Money;
import abono.numbering.Numbering;
import abono.numbering.Series;
import abono.quotes.Quote;
import abono.tax.Place;
import abono.tax.TaxRules;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only container and database together can promise. */
@ExtendWith(ArquillianExtension.class)
class PersistenceIT {
    /** A year that no other test numbers in. */
    private static final LocalDate FAR = LocalDate.of(2099, 5, 5);

    @Resource(lookup = "java:app/jdbc/abono")
    private DataSource database;

    @Resource private ManagedExecutorService executor;
    @Resource private UserTransaction transaction;
    @PersistenceContext private EntityManager em;
    @Inject private InvoiceLifecycle invoices;
    @Inject private Numbering numbering;
    @Inject private Ledger ledger;
    @Inject private TaxRules taxes;

    @Deployment
    static WebArchive portal() {
        return Deployments.portal(PersistenceIT.class);
    }

    @Test
    void reachesTheDatabaseAsThePortalsOwnRole() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("abono");
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void entitiesAreWoven() {
        assertThat(Arrays.stream(Quote.class.getInterfaces()).map(Class::getSimpleName))
                .contains("PersistenceWeaved", "PersistenceWeavedLazy");
    }

    @Test
    void numbersHaveNoGapsWhenManyIssueAndSomeRollBack() throws Exception {
        List<Callable<String>> issuers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean fails = i % 5 == 0;
            issuers.add(() -> number(fails));
        }
        TreeSet<String> given = new TreeSet<>();
        for (Future<String> each : executor.invokeAll(issuers)) {
            if (each.get() != null) {
                assertThat(given.add(each.get())).as("given out twice").isTrue();
            }
        }
        assertThat(given).hasSize(160);
        assertThat(given.first()).isEqualTo("Q-2099-000001");
        assertThat(given.last()).isEqualTo("Q-2099-000160");
    }

    private String number(boolean fails) throws Exception {
        UserTransaction own =
                (UserTransaction)
                        new javax.naming.InitialContext().lookup("java:comp/UserTransaction");
        own.begin();
        String number = numbering.next(Series.QUOTE, FAR).number();
        if (fails) {
            own.rollback();
            return null;
        }
        own.commit();
        return number;
    }

    @Test
    void anUnbalancedEntryIsRefusedByTheDatabaseToo() throws Exception {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            String entry = UUID.randomUUID().toString();
            assertThatThrownBy(
                            () ->
                                    sql.execute(
                                            "with e as (insert into journal_entry select '"
                                                    + entry
                                                    + "', current_date, now(), 'INVOICE_ISSUED', '"
                                                    + entry
                                                    + "', id from account limit 1 returning id)"
                                                    + " insert into posting select '"
                                                    + UUID.randomUUID()
                                                    + "', id, 'BANK', 'EUR', 1 from e"))
                    .hasMessageContaining("does not balance");
        }
    }

    @Test
    void anUnbalancedEntryIsRefusedByTheLedger() throws Exception {
        transaction.begin();
        try {
            JournalEntry entry =
                    new JournalEntry(
                                    JournalEntry.Kind.INVOICE_ISSUED,
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    java.time.Instant.EPOCH,
                                    ZoneOffset.UTC)
                            .post(LedgerAccount.BANK, Money.ofMinor(1, "EUR"));
            assertThatThrownBy(() -> ledger.book(entry)).hasMessageContaining("Unbalanced");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void anIssuedInvoiceCannotBeChangedOrOverpaidOrDeleted() throws Exception {
        Invoice invoice = issue();
        String row = " where id = '" + invoice.id() + "'";
        assertRefused("update invoice set net_minor = 1, total_minor = 22" + row, "never changes");
        assertRefused("update invoice set due_on = due_on + 1" + row, "never changes");
        assertRefused("delete from invoice" + row, "append-only");
        assertRefused(
                "update invoice_line set description = 'x' where invoice_id = '"
                        + invoice.id()
                        + "'",
                "never changes");
        assertRefused(
                "update invoice set settled_minor = total_minor, reserved_minor = 1" + row,
                "invoice_never_overpaid");
        assertRefused("update posting set amount_minor = 5", "append-only");
    }

    private void assertRefused(String sql, String why) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining(why);
        }
    }

    private Invoice issue() throws Exception {
        transaction.begin();
        Account account =
                em.createQuery("select a from Account a where a.number = 'A-000101'", Account.class)
                        .getSingleResult();
        Invoice invoice =
                invoices.issue(
                        new InvoiceDraft(
                                account,
                                List.of(aLine()),
                                taxes.decide(new Place("ES", "28001"), account.buyer(), FAR),
                                30,
                                null,
                                new InvoiceOrigin.Term(UUID.randomUUID())));
        transaction.commit();
        return invoice;
    }

    private static LineDraft aLine() {
        Money net = Money.ofMinor(10000, "EUR");
        return new LineDraft(
                "GoToMeeting Pro",
                1,
                net,
                net,
                Money.zero("EUR"),
                FAR,
                FAR.plusMonths(1),
                Derivation.of(
                        DerivationStep.of(DerivationStep.Rule.SEATS_TIMES_PRICE, net, 1L, net)),
                new LineOrigin.Subscription(UUID.randomUUID()));
    }
}
