package abono.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.quotes.lines.LineKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The terms that are ticked are those of what was chosen. */
class ContractTermsTest {
    private final Quote quote = SampleQuotes.aSentQuote(SampleAccounts.spanish(), 2, null);

    @Test
    void aContractOfWholeMonthsSaysHowManyAndMovesWithItsAcceptance() {
        ContractTerms terms = ContractTerms.of(quote, LocalDate.of(2026, 11, 30), true);
        assertThat(terms.start()).isEqualTo("2026-11-30");
        assertThat(terms.lastDay()).isEqualTo("2027-11-29");
        assertThat(terms.months()).isEqualTo(12);
        assertThat(terms.startMoves()).isTrue();
        assertThat(ContractTerms.of(quote, LocalDate.of(2026, 11, 30), false).startMoves())
                .isFalse();
    }

    @Test
    void aTermThatEndsOnAShorterMonthsLastDayIsWholeToo() {
        ContractTerms terms = ContractTerms.of(quote, LocalDate.of(2028, 2, 29), true);
        assertThat(terms.lastDay()).isEqualTo("2029-02-27");
        assertThat(terms.months()).isEqualTo(12);
    }

    @Test
    void feesAloneHaveNoContract() {
        Quote fees =
                SampleQuotes.ofFees(
                        SampleAccounts.spanish(), "0", SampleQuotes.fee("9.90", false, true));
        ContractTerms terms = ContractTerms.of(fees, LocalDate.of(2026, 11, 23), true);
        assertThat(terms.renews()).isFalse();
        assertThat(terms.months()).isZero();
        assertThat(terms.startMoves()).isFalse();
    }

    @Test
    void whatIsNewStartsOnItsDayAndIsInvoicedAtOnce() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        AcceptanceEffects effects = ContractTerms.of(quote, day, true).effects();
        assertThat(effects.agreed())
                .containsExactly(new AcceptanceEffects.Agreed(LineKind.SUBSCRIPTION, day));
        assertThat(effects.atOnce()).isEqualTo(AcceptanceEffects.AtOnce.INVOICE);
    }

    @Test
    void aFeeThatIsLeftOutHasNoEffect() {
        Quote fees =
                SampleQuotes.ofFees(
                        SampleAccounts.spanish(),
                        "0",
                        SampleQuotes.fee("9.90", true, false),
                        SampleQuotes.fee("0.00", false, true));
        AcceptanceEffects effects =
                ContractTerms.of(fees, LocalDate.of(2026, 11, 23), true).effects();
        assertThat(effects.agreed())
                .containsExactly(new AcceptanceEffects.Agreed(LineKind.FEE, null));
    }
}
