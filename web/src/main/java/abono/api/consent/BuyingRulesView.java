package abono.api.consent;

import abono.accounts.Account;
import abono.money.Money;
import abono.purchaseapprovals.BuyingRules;
import abono.purchaseapprovals.BuyingStep;
import abono.purchaseapprovals.Delegate;
import abono.purchaseapprovals.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who of an account approves what it buys.
 *
 * @param paymentLimit card payments above it need approval too; left out when none does
 */
public record BuyingRulesView(
        boolean on,
        List<StepView> steps,
        List<UUID> approvers,
        List<AbsenceView> delegates,
        Money paymentLimit) {
    /** From an amount on, so many. */
    public record StepView(Money from, Need need, int least) {
        static StepView of(BuyingStep step, String currency) {
            return new StepView(
                    Money.ofMinor(step.fromMinor(), currency), step.need(), step.least());
        }
    }

    /** Who sits in for whom. */
    public record AbsenceView(UUID approver, UUID delegate, LocalDate firstDay, LocalDate lastDay) {
        static AbsenceView of(Delegate each) {
            return new AbsenceView(
                    each.approver(), each.delegate(), each.firstDay(), each.lastDay());
        }
    }

    static BuyingRulesView of(BuyingRules rules, Account account) {
        return new BuyingRulesView(
                rules.on(),
                rules.steps().stream().map(step -> StepView.of(step, account.currency())).toList(),
                rules.approvers(),
                rules.delegates().stream().map(AbsenceView::of).toList(),
                rules.paymentLimitMinor() == null
                        ? null
                        : Money.ofMinor(rules.paymentLimitMinor(), account.currency()));
    }
}
