package abono.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import abono.accounts.Account;
import abono.accounts.AccountData;
import abono.accounts.AccountKind;
import abono.accounts.Address;
import abono.accounts.Issuer;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoices.origins.LineOrigin;
import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.Money;
import abono.numbering.Numbered;
import abono.refusals.RefusalText;
import abono.tax.TaxAmount;
import abono.tax.TaxDecisions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 23);
    private static final Address MADRID = new Address("Alcalá 96", "28009", "Madrid", null, "ES");

    @Test
    void addsTaxToTheSumOfItsLinesOnce() {
        Invoice invoice = anInvoiceOf(1050, 1050);
        assertThat(invoice.net()).isEqualTo(euro(2100));
        assertThat(invoice.taxAmount()).isEqualTo(euro(441));
        assertThat(invoice.total()).isEqualTo(euro(2541));
    }

    @Test
    void tellsItsTaxByCategoryAndRate() {
        Invoice invoice = anInvoiceOf(1050, 1050);
        assertThat(invoice.taxes()).hasSize(1);
        TaxAmount tax = invoice.taxes().get(0);
        assertThat(tax.decision()).isSameAs(invoice.tax());
        assertThat(tax.amount()).isEqualTo(euro(441));
        assertThat(tax.derivation().steps())
                .last()
                .extracting(DerivationStep::result)
                .isEqualTo(euro(441));
    }

    @Test
    void isKnownByItsIdAndSaysItsNumber() {
        Invoice invoice = anInvoiceOf(100);
        assertThat(invoice).isEqualTo(invoice).isNotEqualTo(anInvoiceOf(100));
        assertThat(invoice).hasToString("Invoice F-2026-000001 " + invoice.id());
        InvoiceLine line = invoice.lines().get(0);
        assertThat(line).hasToString("InvoiceLine " + line.id());
    }

    @Test
    void isDueAfterItsTerms() {
        assertThat(anInvoiceOf(100).dueOn()).isEqualTo(ISSUED.plusDays(30));
    }

    @Test
    void aCreditNoteStandsInListsWithAMinusAndWithoutADayToPay() {
        InvoiceRow invoice = row(DocumentType.INVOICE);
        assertThat(invoice.signed(invoice.total())).isEqualTo(euro(12100));
        assertThat(invoice.payableUntil()).isEqualTo(ISSUED.plusDays(30));
        InvoiceRow note = row(DocumentType.CREDIT_NOTE);
        assertThat(note.signed(note.total())).isEqualTo(euro(-12100));
        assertThat(note.payableUntil()).isNull();
        assertThat(new InvoiceTotals("EUR", 27, 3, 20328, 0).invoices()).isEqualTo(24);
    }

    private static InvoiceRow row(DocumentType kind) {
        UUID id = UUID.randomUUID();
        LocalDate due = ISSUED.plusDays(30);
        return new InvoiceRow(id, "1", id, "A", ISSUED, due, "EUR", 12100, 0, 0, kind);
    }

    @Test
    void isPaidInParts() {
        Invoice invoice = anInvoiceOf(10000);
        pay(invoice, 4000);
        assertThat(invoice.state(ISSUED)).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(invoice.open()).isEqualTo(euro(8100));
        pay(invoice, 8100);
        assertThat(invoice.state(ISSUED)).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void refusesMoreThanIsOpenAndNamesIt() {
        Invoice invoice = anInvoiceOf(10000);
        pay(invoice, 12000);
        assertThatThrownBy(() -> invoice.reserve(euro(101)))
                .isInstanceOfSatisfying(
                        InvoiceRefusal.class,
                        refusal -> {
                            assertThat(refusal.reason())
                                    .isEqualTo(InvoiceRefusal.Reason.MORE_THAN_OPEN);
                            assertThat(refusal.figures()).contains(euro(100));
                        });
    }

    @Test
    void saysWhyLessThanWhatRemainsCanBePaid() {
        Invoice invoice = anInvoiceOf(10000);
        pay(invoice, 10100);
        assertThat(refusalOf(invoice, 2001, "en"))
                .contains("Only €20.00 can be paid")
                .contains("that is all that remains");
        invoice.reserve(euro(1500));
        assertThat(refusalOf(invoice, 501, "en"))
                .contains("Only €5.00 can be paid")
                .contains("because €15.00 is being paid by card right now");
        assertThat(refusalOf(invoice, 501, "es"))
                .contains("solo se pueden pagar 5,00\u00a0€")
                .contains("porque 15,00\u00a0€ se están pagando con tarjeta");
    }

    private static String refusalOf(Invoice invoice, long cents, String language) {
        InvoiceRefusal refusal =
                catchThrowableOfType(InvoiceRefusal.class, () -> invoice.reserve(euro(cents)));
        return RefusalText.say(refusal, new Locale(language));
    }

    @Test
    void setsMoneyInProgressAside() {
        Invoice invoice = anInvoiceOf(10000);
        invoice.reserve(euro(12100));
        assertThatThrownBy(() -> invoice.reserve(euro(1)))
                .extracting(refusal -> ((InvoiceRefusal) refusal).reason())
                .isEqualTo(InvoiceRefusal.Reason.PAYMENT_IN_PROGRESS);
        invoice.release(euro(12100));
        invoice.reserve(euro(1));
        assertThat(invoice.inProgress()).isEqualTo(euro(1));
    }

    @Test
    void aCreditNoteReducesWhatIsOpenWhateverIsBeingCollected() {
        Invoice invoice = anInvoiceOf(10000);
        invoice.reserve(euro(12100));
        invoice.credit(euro(9000));
        assertThat(invoice.open()).isEqualTo(euro(3100));
        assertThat(invoice.available()).isEqualTo(euro(0));
        assertThat(invoice.paid()).isEqualTo(euro(0));
        assertThat(invoice.settle(euro(12100))).isEqualTo(euro(3100));
        assertThat(invoice.open()).isEqualTo(euro(0));
        assertThat(invoice.paid()).isEqualTo(euro(3100));
        assertThat(invoice.credited()).isEqualTo(euro(9000));
    }

    @Test
    void isOpenAgainWhenItsMoneyNeverCame() {
        Invoice invoice = anInvoiceOf(10000);
        pay(invoice, 4000);
        invoice.reopen(euro(4000));
        assertThat(invoice.open()).isEqualTo(euro(12100));
        assertThat(invoice.state(ISSUED)).isEqualTo(InvoiceState.OPEN);
    }

    @Test
    void refusesNothingAndLess() {
        for (long amount : new long[] {0, -1}) {
            assertThatThrownBy(() -> anInvoiceOf(100).reserve(euro(amount)))
                    .extracting(refusal -> ((InvoiceRefusal) refusal).reason())
                    .isEqualTo(InvoiceRefusal.Reason.AMOUNT_NOT_POSITIVE);
        }
    }

    @Test
    void isOverdueTheDayAfterItsDueDate() {
        Invoice invoice = anInvoiceOf(100);
        assertThat(invoice.state(invoice.dueOn())).isEqualTo(InvoiceState.OPEN);
        assertThat(invoice.state(invoice.dueOn().plusDays(1))).isEqualTo(InvoiceState.OVERDUE);
    }

    @Test
    void isIssuedOnce() {
        Invoice invoice = anInvoiceOf(100);
        Numbered again = new Numbered("F-2026-000002", ISSUED);
        assertThatThrownBy(() -> invoice.issue(again, Instant.EPOCH, 30))
                .hasMessageContaining("F-2026-000001");
    }

    private static void pay(Invoice invoice, long minor) {
        invoice.reserve(euro(minor));
        invoice.settle(euro(minor));
    }

    private static Invoice anInvoiceOf(long... netAmounts) {
        List<LineDraft> lines =
                java.util.Arrays.stream(netAmounts).mapToObj(InvoiceTest::aLine).toList();
        InvoiceDraft draft =
                new InvoiceDraft(
                        anAccount(),
                        lines,
                        TaxDecisions.spanish(),
                        30,
                        null,
                        new InvoiceOrigin.Term(UUID.randomUUID()));
        Invoice invoice = new Invoice(DocumentType.INVOICE, draft, anIssuer());
        invoice.issue(new Numbered("F-2026-000001", ISSUED), Instant.EPOCH, 30);
        return invoice;
    }

    private static LineDraft aLine(long net) {
        return new LineDraft(
                "GoToMeeting Pro",
                1,
                euro(net),
                euro(net),
                euro(0),
                ISSUED,
                ISSUED.plusMonths(1),
                Derivation.of(
                        DerivationStep.of(
                                DerivationStep.Rule.SEATS_TIMES_PRICE, euro(net), 1L, euro(net))),
                new LineOrigin.Subscription(UUID.randomUUID()));
    }

    private static Account anAccount() {
        AccountData data =
                new AccountData(
                        "Navarro Logística, S.L.",
                        "ESB84729136",
                        true,
                        true,
                        MADRID,
                        "EUR",
                        new Locale("es"),
                        ZoneId.of("Europe/Madrid"),
                        30,
                        UUID.randomUUID());
        return new Account(UUID.randomUUID(), "A-1", AccountKind.CORPORATE, data);
    }

    private static Issuer anIssuer() {
        return new Issuer(
                "Abono Software, S.L.",
                "ESB46190278",
                MADRID,
                ZoneId.of("Europe/Madrid"),
                new Issuer.Bank("ES9121000418450200051332", "CAIXESBBXXX", "a@abono.example"));
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
