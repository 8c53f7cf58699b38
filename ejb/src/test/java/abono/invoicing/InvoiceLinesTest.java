package abono.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.PricedPlan;
import abono.catalog.Product;
import abono.catalog.SeatNoun;
import abono.invoices.LineDraft;
import abono.invoices.origins.LineOrigin;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.Prorated;
import abono.pricing.Proration;
import abono.pricing.RenewalPrices;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermCharge;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.ContractLine;
import abono.pricing.schedules.ContractSchedule;
import abono.pricing.schedules.ContractState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** On each line quantity times unit price less what is taken off is the amount (I2a). */
class InvoiceLinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ServicePeriod MONTH = new ServicePeriod(DAY, DAY.plusMonths(1));
    private static final UUID SUBSCRIPTION = UUID.randomUUID();
    private static final Plan PRO =
            new PricedPlan(
                    new Product(UUID.randomUUID(), "gta", "GoToAssist", SeatNoun.AGENT, 1), "Pro");
    private static final Choice THREE_AGENTS =
            new Choice(
                    PRO,
                    BillingPeriod.MONTHLY,
                    new PeriodCharge(Money.ofMinor(1_000, "EUR"), 3, Percent.of("10")));

    @Test
    void chargesSeatsLessTheDiscount() {
        PeriodCharge charge = THREE_AGENTS.charge();
        LineDraft line =
                InvoiceLines.of(
                        line(
                                ContractLine.Kind.CHARGED,
                                new TermCharge(
                                        MONTH, charge.list(), charge.net(), charge.derivation(1))),
                        Locale.ENGLISH);

        assertThat(line.description()).isEqualTo("GoToAssist Pro, 3 agents, monthly");
        assertThat(line.quantity()).isEqualTo(3);
        assertThat(line.unit().minor()).isEqualTo(1_000);
        assertThat(line.list().minor()).isEqualTo(3_000);
        assertThat(line.discount().minor()).isEqualTo(300);
        assertThat(line.net().minor()).isEqualTo(2_700);
        assertThat(line.free().isZero()).isTrue();
        assertThat(line.origin().id()).isEqualTo(SUBSCRIPTION);
        assertThat(line.origin()).isInstanceOf(LineOrigin.Subscription.class);
    }

    @Test
    void givesUnusedDaysBackInOneAmount() {
        Money charged = Money.ofMinor(3_100, "EUR");
        Prorated unused = Proration.credit(charged, MONTH, DAY.plusDays(21));
        LineDraft line =
                InvoiceLines.of(
                        ContractLine.givenBack(SUBSCRIPTION, THREE_AGENTS, unused),
                        new Locale("es"));

        assertThat(line.description())
                .isEqualTo("Días sin usar de GoToAssist Pro, 3 agentes, mensual");
        assertThat(line.quantity()).isEqualTo(1);
        assertThat(line.unit()).isEqualTo(line.net());
        assertThat(line.net().minor()).isEqualTo(-1_000);
        assertThat(line.serviceFrom()).isEqualTo(DAY.plusDays(21));
        assertThat(line.serviceTo()).isEqualTo(MONTH.end());
    }

    @Test
    void namesFreeMonthsApartFromTheDiscount() {
        Term year =
                new Term(
                        new ServicePeriod(DAY, DAY.plusYears(1)),
                        1,
                        new TermSchedule.Cut(BillingFrequency.QUARTERLY, 2));
        ContractLine first =
                new ContractSchedule(
                                SUBSCRIPTION,
                                ContractState.beginning(THREE_AGENTS, year, UUID.randomUUID()),
                                List.of(),
                                RenewalPrices.unchanged())
                        .begun()
                        .get(0);
        LineDraft line = InvoiceLines.of(first, Locale.ENGLISH);

        assertThat(line.list().minor()).isEqualTo(9_000);
        assertThat(line.free().minor()).isEqualTo(6_000);
        assertThat(line.discount().minor()).isEqualTo(6_300);
        assertThat(line.net().minor()).isEqualTo(2_700);
    }

    @Test
    void chargesAFeeInTheWordsOfWhoTypedThem() {
        UUID quoteLine = UUID.randomUUID();
        Money unit = Money.ofMinor(5_000, "EUR");
        PeriodCharge charge = new PeriodCharge(unit, 2, Percent.ZERO);
        TermCharge once = new TermCharge(MONTH, charge.list(), charge.net(), charge.derivation(1));
        LineDraft line =
                InvoiceLines.fee(
                        new ContractLine(ContractLine.Kind.FEE, quoteLine, null, once),
                        "Formación, 2 días, anual",
                        2,
                        unit);

        assertThat(line.description()).isEqualTo("Formación, 2 días, anual");
        assertThat(line.net().minor()).isEqualTo(10_000);
        assertThat(line.origin()).isEqualTo(new LineOrigin.QuoteLine(quoteLine));
    }

    private static ContractLine line(ContractLine.Kind kind, TermCharge charge) {
        return new ContractLine(kind, SUBSCRIPTION, THREE_AGENTS, charge);
    }
}
