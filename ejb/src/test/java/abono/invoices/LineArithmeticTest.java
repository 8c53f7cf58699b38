package abono.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.invoices.origins.LineOrigin;
import abono.money.DerivationText;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import abono.pricing.TermCharge;
import abono.pricing.TermSchedule;
import abono.pricing.TermSchedule.Cut;
import abono.tax.TaxDecisions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** On each line quantity × unit price − free months − discount is the amount (I2a). */
class LineArithmeticTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 27);

    @Test
    void aQuartersLineHasTheQuartersPriceAndNamesItsFreeMonths() {
        TermSchedule schedule = schedule(16000, 40, "24", new Cut(BillingFrequency.QUARTERLY, 2));
        InvoiceLine first = line(schedule, schedule.charges().get(0));
        assertThat(first.unitPrice()).hasToString("EUR 40.00");
        assertThat(first.free()).isEqualTo(euro(106_667));
        assertThat(first.discount()).isEqualTo(euro(12_800));
        assertThat(first.net()).isEqualTo(euro(40_533));
        InvoiceLine second = line(schedule, schedule.charges().get(1));
        assertThat(second.free()).isEqualTo(euro(0));
        assertThat(second.discount()).isEqualTo(euro(38_400));
        assertThat(second.net()).isEqualTo(euro(121_600));
    }

    @Test
    void theMonthsOfAnInvoiceAreToldInWordsThatCanBeFollowed() {
        TermSchedule schedule = schedule(16000, 40, "0", new Cut(BillingFrequency.MONTHLY, 1));
        assertThat(said(schedule.charges().get(0), Locale.ENGLISH))
                .containsExactly(
                        "40 seats × €160.00 = €6,400.00",
                        "€6,400.00 for 12 months × 1 month / 12, rounded half up = €533.33");
        assertThat(said(schedule.charges().get(1), Locale.ENGLISH))
                .endsWith(
                        "€6,400.00 for 12 months: 2 months up to now are €1,066.67, rounded half"
                                + " up; less €533.33 for the 1 billed before = €533.34");
        TermSchedule quarters = schedule(16000, 40, "0", new Cut(BillingFrequency.QUARTERLY, 1));
        assertThat(said(quarters.charges().get(0), new Locale("es")))
                .endsWith(
                        "1 de los 3 meses de esta factura es gratis: 533,33\u00a0€ del precio de"
                                + " lista",
                        "6.400,00\u00a0€ por 12 meses × 2 meses / 12, con redondeo comercial ="
                                + " 1.066,67\u00a0€");
    }

    @Property(tries = 500)
    void holdsForEveryInvoiceOfEveryTermAndForTheRestOfAPeriod(
            @ForAll @IntRange(min = 1, max = 99_999) int unit,
            @ForAll @IntRange(min = 1, max = 500) int seats,
            @ForAll @IntRange(min = 0, max = 1000) int permille,
            @ForAll BillingFrequency frequency,
            @ForAll @IntRange(min = 0, max = 11) int free) {
        String percent = BigDecimal.valueOf(permille, 1).toPlainString();
        TermSchedule schedule = schedule(unit, seats, percent, new Cut(frequency, free));
        for (TermCharge charge : schedule.charges()) {
            holds(line(schedule, charge));
        }
        LocalDate day = START.plusDays((unit + seats + permille) % 365L);
        ServicePeriod interval = schedule.interval(day);
        holds(line(schedule, schedule.rest(interval, day)));
    }

    private static void holds(InvoiceLine line) {
        Money product = line.unitPrice().times(line.quantity());
        assertThat(product.minus(line.free()).minus(line.discount())).isEqualTo(line.net());
        assertThat(line.free().isNegative()).isFalse();
        assertThat(line.discount().isNegative()).isFalse();
    }

    private static TermSchedule schedule(long unit, int seats, String percent, Cut cut) {
        PeriodCharge charge = new PeriodCharge(euro(unit), seats, Percent.of(percent));
        int anchor = START.getDayOfMonth();
        ServicePeriod term = TermSchedule.term(START, anchor, 12);
        return new TermSchedule(charge, BillingPeriod.ANNUAL, term, anchor, cut);
    }

    private static InvoiceLine line(TermSchedule schedule, TermCharge charge) {
        LineDraft draft =
                new LineDraft(
                        "Line",
                        schedule.charge().seats(),
                        schedule.charge().unit(),
                        charge.printed(),
                        charge.printed().minus(charge.net()),
                        charge.free(),
                        charge.days().start(),
                        charge.days().end(),
                        charge.derivation(),
                        new LineOrigin.Subscription(UUID.randomUUID()));
        Invoice invoice =
                SampleInvoices.anInvoice(SampleAccounts.spanish(), TaxDecisions.spanish());
        return new InvoiceLine(invoice, 1, draft);
    }

    private static List<String> said(TermCharge charge, Locale locale) {
        return DerivationText.say(charge.derivation(), locale);
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
