package abono.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;

import abono.cases.PublicCase;
import abono.money.DerivationStep;
import abono.money.Money;
import abono.tax.TaxDecision;
import abono.tax.TaxDecisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CreditPlanTest {
    private static final TaxDecision SPANISH = TaxDecisions.spanish();

    @Test
    void fourCreditsOfASeatComeToWhatTheInvoiceBore() {
        List<Correctable> invoices = new ArrayList<>(List.of(paid(1000, SPANISH, "EUR")));
        List<Money> totals = new ArrayList<>();
        for (int seat = 0; seat < 4; seat++) {
            totals.add(credit(invoices, euro(250), SPANISH).total());
        }
        assertThat(totals).containsExactly(euro(303), euro(302), euro(303), euro(302));
        assertThat(totals.stream().reduce(Money::plus).orElseThrow().amount().toPlainString())
                .isEqualTo(PublicCase.of("C23a").figures().get(0));
    }

    @Test
    void whatIsOpenIsReducedAndGivenToNobody() {
        CreditPlan plan = CreditPlan.of(euro(15600), List.of(open(19500, 23595)), SPANISH);
        assertThat(plan.total()).isEqualTo(euro(18876));
        assertThat(plan.applied()).isEqualTo(euro(18876));
        assertThat(plan.toCredit()).isEqualTo(euro(0));
    }

    @Test
    void onlyWhatWasCollectedBecomesCredit() {
        CreditPlan plan = CreditPlan.of(euro(15600), List.of(open(19500, 10000)), SPANISH);
        assertThat(plan.applied()).isEqualTo(euro(10000));
        assertThat(plan.toCredit()).isEqualTo(euro(8876));
    }

    @Test
    void takesTheNewestInvoiceFirstAndThenTheOneBefore() {
        Correctable newest = paid(3000, SPANISH, "EUR");
        Correctable before = paid(10000, SPANISH, "EUR");
        CreditPlan plan = CreditPlan.of(euro(8000), List.of(newest, before), SPANISH);
        assertThat(plan.parts())
                .extracting(CreditPart::net)
                .containsExactly(euro(3000), euro(5000));
        assertThat(plan.parts())
                .extracting(CreditPart::invoice)
                .containsExactly(newest.invoice(), before.invoice());
        assertThat(plan.tax()).isEqualTo(euro(1680));
        assertThat(plan.wasCharged()).isTrue();
    }

    @Test
    void givesBackTheTaxThatWasBorneWhateverHoldsToday() {
        Correctable domestic = paid(10000, SPANISH, "EUR");
        CreditPlan plan =
                CreditPlan.of(euro(10000), List.of(domestic), TaxDecisions.reverseCharge());
        assertThat(plan.total()).isEqualTo(euro(12100));
        assertThat(plan.decision()).isEqualTo(SPANISH);
    }

    @Test
    void whatNoInvoiceBoreIsSeen() {
        CreditPlan plan = CreditPlan.of(euro(500), List.of(), SPANISH);
        assertThat(plan.wasCharged()).isFalse();
        assertThat(plan.total()).isEqualTo(euro(605));
        assertThat(plan.toCredit()).isEqualTo(euro(605));
    }

    @Property
    void creditsNeverPassTheChargeAndTheLastTakesTheRest(
            @ForAll("invoices") Correctable invoice, @ForAll long seed) {
        List<Correctable> invoices = new ArrayList<>(List.of(invoice));
        Random random = new Random(seed);
        Money left = invoice.net();
        Money credited = zero(invoice);
        while (left.isPositive()) {
            long most = Math.max(1, left.minor() / (1 + random.nextInt(9)));
            Money amount = left.min(money(1 + (long) (random.nextDouble() * most), invoice));
            CreditPlan plan = credit(invoices, amount, invoice.tax());
            assertThat(plan.tax().isNegative()).isFalse();
            assertThat(plan.taxDerivation().steps())
                    .last()
                    .extracting(DerivationStep::result)
                    .isEqualTo(plan.tax());
            credited = credited.plus(plan.total());
            left = left.minus(amount);
            Money bore = invoice.net().plus(invoice.taxAmount());
            assertThat(credited).isLessThanOrEqualTo(bore);
        }
        assertThat(credited).isEqualTo(invoice.net().plus(invoice.taxAmount()));
    }

    @Property
    void whatIsProvidedWasCollected(
            @ForAll("invoices") Correctable invoice,
            @ForAll @LongRange(min = 0, max = 100) long openPercent,
            @ForAll long seed) {
        Money bore = invoice.net().plus(invoice.taxAmount());
        Money open = money(bore.minor() * openPercent / 100, invoice);
        List<Correctable> invoices = new ArrayList<>(List.of(withOpen(invoice, open)));
        Random random = new Random(seed);
        Money provided = zero(invoice);
        Money left = invoice.net();
        for (int i = 0; i < 5 && left.isPositive(); i++) {
            Money amount = left.min(money(1 + random.nextInt(1_000_000), invoice));
            provided = provided.plus(credit(invoices, amount, invoice.tax()).toCredit());
            left = left.minus(amount);
        }
        assertThat(provided).isLessThanOrEqualTo(bore.minus(open));
    }

    @Provide
    Arbitrary<Correctable> invoices() {
        Arbitrary<String> currencies = Arbitraries.of("EUR", "JPY", "KWD", "USD");
        Arbitrary<TaxDecision> taxes =
                Arbitraries.of("0", "2.1", "4", "5.5", "7.7", "10", "19", "21", "25.5", "27")
                        .map(TaxDecisions::of);
        return Arbitraries.longs()
                .between(1, 5_000_000)
                .flatMap(
                        net ->
                                currencies.flatMap(
                                        currency -> taxes.map(tax -> paid(net, tax, currency))));
    }

    /** Plans the credit, and lets the invoices remember it. */
    private static CreditPlan credit(List<Correctable> invoices, Money net, TaxDecision tax) {
        CreditPlan plan = CreditPlan.of(net, invoices, tax);
        for (CreditPart part : plan.parts()) {
            invoices.replaceAll(
                    each -> each.invoice().equals(part.invoice()) ? after(each, part) : each);
        }
        return plan;
    }

    private static Correctable after(Correctable before, CreditPart part) {
        return new Correctable(
                before.invoice(),
                before.tax(),
                before.net(),
                before.taxAmount(),
                before.creditedNet().plus(part.net()),
                before.creditedTax().plus(part.tax()),
                before.open().minus(part.applied()));
    }

    private static Correctable paid(long net, TaxDecision tax, String currency) {
        Money zero = Money.zero(currency);
        Money amount = Money.ofMinor(net, currency);
        return new Correctable(UUID.randomUUID(), tax, amount, tax.on(amount), zero, zero, zero);
    }

    private static Correctable open(long net, long open) {
        return withOpen(paid(net, SPANISH, "EUR"), euro(open));
    }

    private static Correctable withOpen(Correctable paid, Money open) {
        return new Correctable(
                paid.invoice(),
                paid.tax(),
                paid.net(),
                paid.taxAmount(),
                paid.creditedNet(),
                paid.creditedTax(),
                open);
    }

    private static Money zero(Correctable like) {
        return Money.zero(like.net().currency());
    }

    private static Money money(long minor, Correctable like) {
        return Money.ofMinor(minor, like.net().currency());
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
