package abono.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
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
}
