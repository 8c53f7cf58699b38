package abono.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.Account;
import abono.accounts.AccountData;
import abono.accounts.AccountKind;
import abono.accounts.Address;
import abono.catalog.BillingPeriod;
import abono.money.Money;
import abono.quotes.answers.Decision;
import abono.quotes.answers.Signature;
import abono.quotes.lines.PricedLine;
import abono.quotes.terms.Instalment;
import abono.quotes.terms.QuoteTerms;
import abono.quotes.terms.QuotedInvoice;
import abono.refusals.InvalidInput;
import abono.refusals.RefusalReason;
import abono.refusals.RefusalText;
import abono.security.Person;
import abono.security.Role;
import abono.tax.TaxDecision;
import abono.tax.TaxDecisions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuoteTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final TaxDecision SPANISH = TaxDecisions.spanish();
    private static final Signature ANA = new Signature("Ana Ruiz", "CFO", true, "PO-7", null);

    @Test
    void addsUpTheInvoicesOfItsTerm() {
        Quote quote = aDraft(SampleQuotes.line(BillingPeriod.ANNUAL, 16000, 25, "10"));
        assertThat(quote.list()).isEqualTo(euro(400000));
        assertThat(quote.discount()).isEqualTo(euro(40000));
        assertThat(quote.net()).isEqualTo(euro(360000));
        assertThat(quote.taxAmount()).isEqualTo(euro(75600));
        assertThat(quote.total()).isEqualTo(euro(435600));
        assertThat(quote.firstInvoice().total()).isEqualTo(quote.total());
    }

    /** The catalog may rise between the two days, and a renewal must then follow it (D1). */
    @Test
    void pricesAreOfTheDayOfTheOfferHoweverLateItIsAccepted() {
        Quote quote = aDraft(SampleQuotes.line(BillingPeriod.ANNUAL, 16000, 25, "10"));
        LocalDate accepted = TODAY.plusDays(9);
        QuoteOutcome outcome = new QuoteOutcome(quote, List.of(), accepted);
        assertThat(outcome.contracts().values())
                .extracting(each -> each.choiceOn(accepted).agreedOn())
                .containsExactly(TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-31, 2",
        "2026-05-31, 2026-06-30, 1",
        "2028-02-29, 2029-02-28, 12",
        "2026-01-20, 2026-02-05, 0",
        "2026-01-20, 2026-02-20, 1"
    })
    void countsTheMonthsToAnInvoiceAsItsTermDoes(LocalDate start, LocalDate day, int month) {
        QuotedInvoice invoice = new QuotedInvoice(day, false, 100);
        QuoteTerms terms = SampleQuotes.terms(start, null, SPANISH);
        assertThat(Instalment.of(invoice, terms, "EUR").month()).isEqualTo(month);
    }

    @Test
    void billsMonthlyLinesEveryMonthAndAnnualOnesOnce() {
        Quote quote =
                aDraft(
                        SampleQuotes.line(BillingPeriod.ANNUAL, 16000, 1, "0"),
                        SampleQuotes.line(BillingPeriod.MONTHLY, 1299, 3, "0"));
        List<Instalment> schedule = quote.schedule();
        assertThat(schedule).hasSize(12);
        assertThat(schedule.get(0).net()).isEqualTo(euro(19897));
        assertThat(schedule.get(1).net()).isEqualTo(euro(3897));
        Money taxes = schedule.stream().map(Instalment::tax).reduce(Money::plus).orElseThrow();
        assertThat(quote.taxAmount()).isEqualTo(taxes);
    }

    @Test
    void theLineTellsHowItsAmountCameToBe() {
        Quote quote = aDraft(SampleQuotes.line(BillingPeriod.MONTHLY, 1600, 25, "10"));
        var steps = quote.lines().get(0).derivation().steps();
        assertThat(steps.get(steps.size() - 1).result()).isEqualTo(quote.lines().get(0).net());
    }

    @Test
    void refusesAcceptanceAfterExpiry() {
        Quote quote = aSentQuote();
        Decision late = decision(quote.terms().validUntil().plusDays(1));
        assertThatThrownBy(() -> quote.accept(1, ANA, late, SPANISH))
                .extracting(QuoteTest::reason)
                .isEqualTo(QuoteRefusal.Reason.EXPIRED);
        Decision lastDay = decision(quote.terms().validUntil());
        quote.accept(1, ANA, lastDay, SPANISH);
        assertThat(quote.status()).isEqualTo(QuoteStatus.ACCEPTED);
    }

    @Test
    void expiresAtMidnightOfTheAccount() {
        Quote quote = aSentQuote();
        Instant lastSecond = Instant.parse("2026-12-23T22:59:59Z");
        assertThat(quote.expire(lastSecond)).isFalse();
        assertThat(quote.expire(lastSecond.plusSeconds(1))).isTrue();
        assertThat(quote.expire(lastSecond.plusSeconds(2))).isFalse();
    }

    @Test
    void refusesAnotherRevisionThanTheOneShown() {
        assertThatThrownBy(() -> aSentQuote().accept(2, ANA, decision(TODAY), SPANISH))
                .extracting(QuoteTest::reason)
                .isEqualTo(QuoteRefusal.Reason.ANOTHER_REVISION);
    }

    @Test
    void refusesToBindAtAnotherTaxThanThatOfToday() {
        Quote quote = aSentQuote();
        TaxDecision canary = TaxDecisions.notSubject();
        assertThatThrownBy(() -> quote.accept(1, ANA, decision(TODAY), canary))
                .isInstanceOfSatisfying(
                        QuoteRefusal.class,
                        refusal -> {
                            assertThat(refusal.reason()).isEqualTo(QuoteRefusal.Reason.TAX_MOVED);
                            assertThat(RefusalText.say(refusal, Locale.ENGLISH))
                                    .contains("VAT 21% (ES) then, not subject to VAT today")
                                    .contains("priced again");
                            assertThat(RefusalText.say(refusal, new Locale("es")))
                                    .contains("(ES), hoy no sujeto a IVA");
                        });
        assertThat(quote.status()).isEqualTo(QuoteStatus.SENT);
        assertThatThrownBy(() -> quote.accept(1, ANA, decision(TODAY), TaxDecisions.of("22")))
                .extracting(QuoteTest::reason)
                .isEqualTo(QuoteRefusal.Reason.TAX_MOVED);
        quote.accept(1, ANA, decision(TODAY), TaxDecisions.of("21.00"));
        assertThat(quote.status()).isEqualTo(QuoteStatus.ACCEPTED);
    }

    @Test
    void tellsTheSecondSignerWhoWasFirst() {
        Quote quote = aSentQuote();
        quote.accept(1, ANA, decision(TODAY), SPANISH);
        assertThatThrownBy(() -> quote.accept(1, ANA, decision(TODAY), SPANISH))
                .isInstanceOfSatisfying(
                        QuoteRefusal.class,
                        refusal -> assertThat(refusal.figures()).containsExactly("Ana Ruiz", NOW));
    }

    @Test
    void namesEverythingThatASignatureLacks() {
        Signature empty = new Signature(" ", null, false, "x".repeat(41), null);
        assertThatThrownBy(() -> aSentQuote().accept(1, empty, decision(TODAY), SPANISH))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .extracting(problem -> problem.field())
                                        .containsExactlyInAnyOrder(
                                                "name", "title", "termsAccepted", "purchaseOrder"));
    }

    @Test
    void keepsItsNumberThroughRevisions() {
        Quote first = aSentQuote();
        Quote second = first.revise(aRep(), NOW, 1);
        assertThat(second.number()).isEqualTo("Q-2026-000001");
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.replacesId()).isEqualTo(first.id());
        first.supersede(NOW);
        assertThatThrownBy(() -> first.accept(1, ANA, decision(TODAY), SPANISH))
                .extracting(QuoteTest::reason)
                .isEqualTo(QuoteRefusal.Reason.SUPERSEDED);
    }

    @Test
    void isFixedOnceItIsSent() {
        Quote quote = aSentQuote();
        assertThatThrownBy(() -> quote.offer(List.of(), quote.terms(), euro(0), List.of(), NOW))
                .extracting(QuoteTest::reason)
                .isEqualTo(QuoteRefusal.Reason.NOT_A_DRAFT);
        assertThatThrownBy(() -> quote.send(null, NOW))
                .extracting(QuoteTest::reason)
                .isEqualTo(QuoteRefusal.Reason.NOT_A_DRAFT);
    }

    @ParameterizedTest
    @EnumSource(
            value = QuoteStatus.class,
            names = {"ACCEPTED", "SUPERSEDED"})
    void nothingFollowsTheEnd(QuoteStatus end) {
        for (QuoteStatus target : QuoteStatus.values()) {
            assertThat(end.leadsTo(target)).as(end + " → " + target).isFalse();
        }
    }

    @Test
    void startsOnTheDayOfAcceptanceWhenTheWishedDayHasPassed() {
        QuoteTerms terms = terms(TODAY.plusDays(2));
        assertThat(terms.startIfAccepted(TODAY)).isEqualTo(TODAY.plusDays(2));
        assertThat(terms.startIfAccepted(TODAY.plusDays(5))).isEqualTo(TODAY.plusDays(5));
    }

    private static RefusalReason reason(Throwable refusal) {
        return ((QuoteRefusal) refusal).reason();
    }

    private static Decision decision(LocalDate day) {
        return new Decision("key", UUID.randomUUID(), NOW, day);
    }

    private static Quote aSentQuote() {
        Quote quote = aDraft(SampleQuotes.line(BillingPeriod.ANNUAL, 16000, 25, "10"));
        quote.send("Q-2026-000001", NOW);
        return quote;
    }

    private static Quote aDraft(PricedLine... lines) {
        return SampleQuotes.aDraft(anAccount(), List.of(lines), "Gracias", TaxDecisions.spanish());
    }

    private static QuoteTerms terms(LocalDate startsOn) {
        return SampleQuotes.terms(startsOn, "Gracias", TaxDecisions.spanish());
    }

    private static Person aRep() {
        return new Person(
                UUID.randomUUID(), "d@abono.example", "Diego", Locale.ENGLISH, Role.SALES_REP);
    }

    private static Account anAccount() {
        AccountData data =
                new AccountData(
                        "Navarro Logística, S.L.",
                        "ESB84729136",
                        true,
                        true,
                        new Address("Avenida de América 32", "28028", "Madrid", null, "ES"),
                        "EUR",
                        new Locale("es"),
                        ZoneId.of("Europe/Madrid"),
                        30,
                        UUID.randomUUID());
        return new Account(UUID.randomUUID(), "A-1", AccountKind.CORPORATE, data);
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
