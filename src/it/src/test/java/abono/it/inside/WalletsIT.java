package abono.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.Account;
import abono.invoices.CreditFigures;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceLifecycle;
import abono.invoices.LineDraft;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoices.origins.LineOrigin;
import abono.it.Deployments;
import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.Money;
import abono.purchaseorders.Planned;
import abono.purchaseorders.PurchaseOrder;
import abono.purchaseorders.Wallets;
import abono.tax.Place;
import abono.tax.TaxRules;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Purchase orders through a whole term: what no page or REST command reaches yet as well (U4). */
@ExtendWith(ArquillianExtension.class)
class WalletsIT {
    private static final LocalDate DAY = LocalDate.of(2099, 5, 5);

    @Resource(lookup = "java:app/jdbc/abono")
    private DataSource database;

    @Resource private UserTransaction transaction;
    @PersistenceContext private EntityManager em;
    @Inject private InvoiceLifecycle invoices;
    @Inject private Wallets wallets;
    @Inject private TaxRules taxes;

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private Account account;
    private UUID quote;

    @Deployment
    static WebArchive portal() {
        return Deployments.portal(WalletsIT.class);
    }

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        account =
                em.createQuery("select a from Account a where a.number = 'A-000101'", Account.class)
                        .getSingleResult();
        quote = quote("Q");
    }

    @AfterEach
    void undo() throws Exception {
        transaction.rollback();
    }

    @Test
    void theInvoicesOfATermConsumeWhatItsAcceptanceReserved() {
        PurchaseOrder first = order("1", 30000);
        PurchaseOrder second = order("2", 50000);
        wallets.reserve(account, quote, name + "-1, " + name + "-2", euro(36300));
        assertThat(first.reserved()).isEqualTo(euro(30000));
        assertThat(second.reserved()).isEqualTo(euro(6300));

        assertThat(invoice(100).purchaseOrder()).isEqualTo(name + "-1");
        assertThat(invoice(100).purchaseOrder()).isEqualTo(name + "-1");
        Invoice last = invoice(100);

        assertThat(last.purchaseOrder()).isEqualTo(name + "-1, " + name + "-2");
        assertThat(first.consumed()).isEqualTo(euro(30000));
        assertThat(second.consumed()).isEqualTo(euro(6300));
        assertThat(second.remaining()).isEqualTo(euro(43700));
        assertThat(invoice(100).purchaseOrder()).isEqualTo("free text");
    }

    @Test
    void aCreditNoteGivesBackWhatItsInvoiceTookAndNoMore() {
        PurchaseOrder order = order("1", 50000);
        wallets.reserve(account, quote, name + "-1", euro(24200));
        Invoice first = invoice(100);
        Invoice second = invoice(100);

        wallets.giveBack(note(40), Map.of(second.id(), euro(4840)));
        assertThat(order.consumed()).isEqualTo(euro(19360));
        wallets.giveBack(note(80), Map.of(second.id(), euro(9680)));
        assertThat(order.consumed()).isEqualTo(euro(12100));
        wallets.giveBack(note(100), Map.of(first.id(), euro(12100)));

        assertThat(order.consumed()).isEqualTo(euro(0));
        assertThat(order.remaining()).isEqualTo(euro(50000));
    }

    @Test
    void anInvoiceTakesFromAContractAndThenFromItsAmendment() {
        PurchaseOrder order = order("1", 50000);
        UUID amendment = quote("A");
        wallets.reserve(account, quote, name + "-1", euro(6050));
        wallets.reserve(account, amendment, name + "-1", euro(12100));
        List<UUID> both = List.of(quote, amendment);

        InvoiceDraft draft = draft(100);
        plan(quote, draft, 50);
        plan(amendment, draft, 50);
        Invoice invoice = wallets.paid(both, draft, invoices::issue);
        wallets.release(both);

        assertThat(invoice.purchaseOrder()).isEqualTo(name + "-1");
        assertThat(order.consumed()).isEqualTo(euro(12100));
        assertThat(order.reserved().isZero()).isTrue();
    }

    @Test
    void whatIsGivenUpReleasesTheRestOnce() {
        PurchaseOrder order = order("1", 50000);
        wallets.reserve(account, quote, name + "-1", euro(36300));
        invoice(100);

        wallets.release(List.of(quote));
        wallets.release(List.of(quote));

        assertThat(order.reserved().isZero()).isTrue();
        assertThat(order.remaining()).isEqualTo(euro(37900));
        assertThat(invoice(100).purchaseOrder()).isEqualTo("free text");
    }

    @Test
    void theDatabaseNeitherOverdrawsNorForgets() throws Exception {
        PurchaseOrder order = order("1", 100);
        wallets.reserve(account, quote, name + "-1", euro(100));
        transaction.commit();
        try {
            refuseWhatNobodyMayDo(order);
        } finally {
            transaction.begin();
        }
    }

    private void refuseWhatNobodyMayDo(PurchaseOrder order) throws SQLException {
        String row = " where id = '" + order.id() + "'";

        refused("update purchase_order set consumed_minor = 1" + row, "purchase_order_covered");
        refused("update purchase_order set amount_minor = 99" + row, "purchase_order_covered");
        refused("delete from purchase_order_movement", "append-only");
        refused(
                "insert into purchase_order_movement select gen_random_uuid(), purchase_order_id,"
                        + " kind, document_id, source_id, 1, now() from purchase_order_movement"
                        + " where purchase_order_id = '"
                        + order.id()
                        + "'",
                "purchase_order_moved_once");
    }

    private void refused(String sql, String why) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining(why);
        }
    }

    /** Issues what the quote says, by the purchase orders that it reserved on. */
    private Invoice invoice(int euros) {
        InvoiceDraft draft = draft(euros);
        plan(quote, draft, euros);
        return wallets.paid(List.of(quote), draft, invoices::issue);
    }

    /** What a quote added to the line of a draft. */
    private void plan(UUID of, InvoiceDraft draft, int euros) {
        UUID about = draft.lines().get(0).origin().id();
        wallets.plan(of, List.of(new Planned(about, DAY, euros * 100L)));
    }

    private UUID note(int euros) {
        InvoiceDraft draft = draft(euros);
        return invoices.issueCreditNote(draft, CreditFigures.alone(draft)).id();
    }

    private InvoiceDraft draft(int euros) {
        Money net = euro(euros * 100L);
        LineOrigin origin = new LineOrigin.Subscription(UUID.randomUUID());
        LineDraft line =
                new LineDraft(
                        "GoToMeeting Pro",
                        1,
                        net,
                        net,
                        euro(0),
                        DAY,
                        DAY.plusMonths(1),
                        Derivation.of(
                                DerivationStep.of(
                                        DerivationStep.Rule.SEATS_TIMES_PRICE, net, 1L, net)),
                        origin);
        return new InvoiceDraft(
                account,
                List.of(line),
                taxes.decide(new Place("ES", "28001"), account.buyer(), DAY),
                30,
                "free text",
                new InvoiceOrigin.Term(UUID.randomUUID()));
    }

    private UUID quote(String suffix) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into quote (id, number, revision, account_id, author_id, status,
                            currency, priced_for, priced_on, term_months, valid_until,
                            payment_terms_days, list_minor, discount_minor, tax_minor,
                            once_off_minor, tax_category, tax_percent, tax_country, invoices,
                            created_at, changed_at, version)
                        select ?1, ?2, 1, ?3, (select id from person limit 1), 'SENT',
                            'EUR', date '2099-05-05', date '2099-05-05', 12, date '2099-06-05',
                            30, 0, 0, 0,
                            0, 'STANDARD', 21, 'ES', '[]',
                            now(), now(), 1
                        """)
                .setParameter(1, id)
                .setParameter(2, name + "-" + suffix)
                .setParameter(3, account.id())
                .executeUpdate();
        return id;
    }

    private PurchaseOrder order(String suffix, long cents) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        "insert into purchase_order (id, account_id, number, number_key, currency,"
                            + " amount_minor, reserved_minor, consumed_minor, valid_from,"
                            + " valid_until, created_at, version) values (?1, ?2, ?3, ?3, 'EUR',"
                            + " ?4, 0, 0, date '2020-01-01', date '2099-12-31', now(), 1)")
                .setParameter(1, id)
                .setParameter(2, account.id())
                .setParameter(3, name + "-" + suffix)
                .setParameter(4, cents)
                .executeUpdate();
        return em.find(PurchaseOrder.class, id);
    }

    private static Money euro(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
