package abono.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.LineDraft;
import abono.invoices.SampleInvoices;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoices.origins.LineOrigin;
import abono.money.Derivation;
import abono.money.Money;
import abono.tax.TaxDecisions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A credit note names the invoice that bore what it gives back (D5, I2). */
class ReturnedTest {
    private static final long PAID = 12_100;
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 2, 15);

    private final UUID service = UUID.randomUUID();
    private final Invoice january = SampleInvoices.ofService(service, JANUARY, FEBRUARY, 0);
    private final Invoice february = SampleInvoices.ofService(service, FEBRUARY, MARCH, PAID);

    @Test
    void theInvoiceOfTheDaysComesBeforeAnOpenOneOfAnotherPeriod() {
        assertThat(back(DAY, MARCH).ranked(List.of(february, january)))
                .containsExactly(february, january);
        assertThat(back(DAY, MARCH).ranked(List.of(january, february)))
                .containsExactly(february, january);
    }

    @Test
    void theFirstAndTheLastDayOfAPeriodAreItsOwn() {
        assertThat(back(FEBRUARY, MARCH).ranked(List.of(january, february))).startsWith(february);
        assertThat(back(FEBRUARY.minusDays(1), FEBRUARY).ranked(List.of(february, january)))
                .startsWith(january);
    }

    @Test
    void ofInvoicesOfTheSameDaysTheOpenOneIsReducedFirstAndThenTheNewest() {
        Invoice added = SampleInvoices.ofService(service, DAY, MARCH, 100);
        Invoice newest = SampleInvoices.ofService(service, DAY, MARCH, PAID);
        assertThat(back(DAY, MARCH).ranked(List.of(newest, february, added, january)))
                .containsExactly(added, newest, february, january);
    }

    @Test
    void theInvoiceOfAnotherServiceIsTheLastEvenWhenItIsOpen() {
        Invoice other = SampleInvoices.ofService(UUID.randomUUID(), FEBRUARY, MARCH, 0);
        assertThat(back(DAY, MARCH).ranked(List.of(other, january, february)))
                .containsExactly(february, january, other);
    }

    @Test
    void aGivenInvoiceComesBeforeEveryOther() {
        Returned contested = Returned.by(draft(JANUARY, FEBRUARY), february.id());
        assertThat(contested.ranked(List.of(january, february))).containsExactly(february, january);
    }

    @Test
    void whatIsChargedBesideGivesNoDaysBack() {
        Returned back =
                Returned.by(
                        new InvoiceDraft(
                                SampleAccounts.spanish(),
                                List.of(line(-9000, DAY, MARCH), line(1000, JANUARY, FEBRUARY)),
                                TaxDecisions.spanish(),
                                0,
                                null,
                                new InvoiceOrigin.Order(UUID.randomUUID())));
        assertThat(back.services()).containsExactly(service);
        assertThat(back.days()).containsExactly(new Returned.Days(service, DAY, MARCH));
    }

    @Test
    void noMoreThanWhatTheInvoiceHasLeftIsTakenOffItAndItsTaxIsGivenBack() {
        List<Correctable> ranked =
                back(DAY, MARCH).ranked(List.of(january, february)).stream()
                        .map(each -> Correctable.of(each, euro(2_000), euro(420)))
                        .toList();
        CreditPlan plan = CreditPlan.of(euro(9_000), ranked, TaxDecisions.reverseCharge());
        assertThat(plan.parts())
                .extracting(CreditPart::invoice)
                .containsExactly(february.id(), january.id());
        assertThat(plan.parts())
                .extracting(CreditPart::net)
                .containsExactly(euro(8_000), euro(1_000));
        assertThat(plan.decision()).isEqualTo(february.tax());
        assertThat(plan.tax()).isEqualTo(euro(1_890));
        assertThat(plan.applied()).isEqualTo(euro(1_210));
    }

    private Returned back(LocalDate from, LocalDate to) {
        return Returned.by(draft(from, to));
    }

    private InvoiceDraft draft(LocalDate from, LocalDate to) {
        return new InvoiceDraft(
                SampleAccounts.spanish(),
                List.of(line(-5000, from, to)),
                TaxDecisions.spanish(),
                0,
                null,
                new InvoiceOrigin.Order(UUID.randomUUID()));
    }

    private LineDraft line(long net, LocalDate from, LocalDate to) {
        Money amount = euro(net);
        return new LineDraft(
                "GoToMeeting Pro",
                1,
                amount,
                amount,
                euro(0),
                from,
                to,
                new Derivation(List.of()),
                new LineOrigin.Subscription(service));
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
