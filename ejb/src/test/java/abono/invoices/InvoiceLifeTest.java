package abono.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.SampleAccounts;
import abono.invoices.InvoiceStatus.Act;
import abono.money.Money;
import abono.numbering.Numbered;
import abono.tax.TaxDecisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of an invoice: each act in each state. */
class InvoiceLifeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Money EURO = Money.ofMinor(100, "EUR");

    private final InvoiceLifecycle lifecycle = new InvoiceLifecycle();

    @Test
    void theTableIsThis() {
        assertThat(possible(InvoiceStatus.DRAFT)).isEqualTo("ISSUE");
        assertThat(possible(InvoiceStatus.ISSUED))
                .isEqualTo("RESERVE RELEASE SETTLE REOPEN CREDIT");
        assertThat(possible(InvoiceStatus.VOID)).isEmpty();
        assertThat(possible(InvoiceStatus.WRITTEN_OFF)).isEmpty();
    }

    @Test
    void everyPossibleActLeavesAnIssuedInvoice() {
        List<InvoiceStatus> left = new ArrayList<>();
        for (InvoiceStatus status : InvoiceStatus.values()) {
            for (Act act : Act.values()) {
                if (follows(status, act)) {
                    left.add(status.after(act, null));
                }
            }
        }
        assertThat(left).hasSize(6).containsOnly(InvoiceStatus.ISSUED);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void aDraftIsIssuedAndNothingElse(Act act) {
        Invoice draft = aDraft();
        String before = figures(draft);
        if (act == Act.ISSUE) {
            perform(act, draft);
            assertThat(draft.number()).isEqualTo("F-2026-000007");
        } else {
            refuses(act, draft, "DRAFT");
            assertThat(figures(draft)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void anIssuedInvoiceIsNotIssuedAgainAndTakesEveryOtherAct(Act act) {
        Invoice issued = anIssued();
        lifecycle.reserve(issued, EURO);
        lifecycle.reserve(issued, EURO);
        lifecycle.settle(issued, EURO);
        String before = figures(issued);
        if (act == Act.ISSUE) {
            refuses(act, issued, "ISSUED: F-2026-000001");
            assertThat(issued.number()).isEqualTo("F-2026-000001");
            assertThat(figures(issued)).isEqualTo(before);
        } else {
            perform(act, issued);
            assertThat(figures(issued)).isNotEqualTo(before);
        }
    }

    @Test
    void whatIsDoneAndUndoneLeavesNothingBehind() {
        Invoice issued = anIssued();
        String before = figures(issued);
        lifecycle.reserve(issued, EURO);
        lifecycle.release(issued, EURO);
        assertThat(figures(issued)).isEqualTo(before);
        lifecycle.reserve(issued, EURO);
        assertThat(lifecycle.settle(issued, EURO)).isEqualTo(EURO);
        lifecycle.reopen(issued, EURO);
        assertThat(figures(issued)).isEqualTo(before);
    }

    private void refuses(Act act, Invoice invoice, String state) {
        assertThatThrownBy(() -> perform(act, invoice))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(act.name())
                .hasMessageContaining(state);
    }

    private void perform(Act act, Invoice invoice) {
        switch (act) {
            case ISSUE -> invoice.issue(new Numbered("F-2026-000007", DAY), Instant.EPOCH, 30);
            case RESERVE -> lifecycle.reserve(invoice, EURO);
            case RELEASE -> lifecycle.release(invoice, EURO);
            case SETTLE -> lifecycle.settle(invoice, EURO);
            case REOPEN -> lifecycle.reopen(invoice, EURO);
            case CREDIT -> lifecycle.credit(invoice, EURO);
        }
    }

    private static String figures(Invoice invoice) {
        return invoice.open()
                + " open, "
                + invoice.inProgress()
                + " in progress, "
                + invoice.paid()
                + " paid, "
                + invoice.credited()
                + " credited";
    }

    private static Invoice anIssued() {
        return SampleInvoices.anInvoice(SampleAccounts.spanish(), TaxDecisions.spanish());
    }

    private static Invoice aDraft() {
        return SampleInvoices.aDraft(SampleAccounts.spanish(), TaxDecisions.spanish());
    }

    private static String possible(InvoiceStatus status) {
        return String.join(
                " ",
                Arrays.stream(Act.values())
                        .filter(act -> follows(status, act))
                        .map(Enum::name)
                        .toList());
    }

    private static boolean follows(InvoiceStatus status, Act act) {
        try {
            return status.after(act, null) != null;
        } catch (IllegalStateException impossible) {
            return false;
        }
    }
}
