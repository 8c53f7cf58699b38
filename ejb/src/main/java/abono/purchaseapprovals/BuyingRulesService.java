package abono.purchaseapprovals;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.money.Money;
import abono.purchaseapprovals.ConsentRefusal.Reason;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An account sets who approves what it buys (U5). */
@Stateless
@RolesAllowed(Right.MANAGE_ACCOUNT)
public class BuyingRulesService {
    private static final BigDecimal HIGHEST = new BigDecimal("1000000000");

    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;
    @Inject private Consents consents;
    @Inject private Event<ConsentEvent> events;

    /** The rules, off while nobody set any. */
    public BuyingRules find(UUID account) {
        return consents.rules(accounts.guarded(account, Right.MANAGE_ACCOUNT).id());
    }

    /**
     * Sets the rules. Waiting requests keep the approvers and the number that they were asked with;
     * absences count from now on, also for them.
     *
     * @param version the one that was changed
     * @throws InvalidInput with every field that won't do
     * @throws ConsentRefusal CHANGED_MEANWHILE
     */
    public BuyingRules change(UUID id, int version, BuyingRulesInput wanted) {
        Account account = accounts.guarded(id, Right.MANAGE_ACCOUNT);
        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
        BuyingRules rules = consents.rules(id);
        if (rules.version() != version) {
            throw new ConsentRefusal(Reason.CHANGED_MEANWHILE);
        }
        check(wanted, consents.able(id));
        rules.become(
                Boolean.TRUE.equals(wanted.on()),
                wanted.steps().stream().map(step -> step(step, account)).toList(),
                wanted.approvers(),
                wanted.delegates().stream()
                        .map(
                                each ->
                                        new Delegate(
                                                each.approver(),
                                                each.delegate(),
                                                each.firstDay(),
                                                each.lastDay()))
                        .toList());
        rules.limitPayments(
                wanted.paymentLimit() == null
                        ? null
                        : Money.of(wanted.paymentLimit(), account.currency()).minor());
        consents.add(rules);
        events.fire(new ConsentEvent.RulesChanged(id, id, rules.on()));
        return rules;
    }

    private static BuyingStep step(BuyingRulesInput.Step step, Account account) {
        return new BuyingStep(
                Money.of(step.from(), account.currency()).minor(),
                step.need(),
                step.need() == Need.AT_LEAST ? step.least() : 1);
    }

    private static void check(BuyingRulesInput wanted, Set<UUID> able) {
        List<FieldProblem> problems = new ArrayList<>();
        boolean on = Boolean.TRUE.equals(wanted.on());
        if (!able.containsAll(wanted.approvers()) || on && wanted.approvers().isEmpty()) {
            problems.add(FieldProblem.of("approvers", "approvers.wrong"));
        }
        int most = wanted.approvers().size();
        if (wanted.steps().stream().anyMatch(step -> !fits(step, most))) {
            problems.add(FieldProblem.of("steps", "steps.wrong", most));
        } else if (amounts(wanted) < wanted.steps().size()) {
            problems.add(FieldProblem.of("steps", "steps.twice"));
        }
        if (wanted.delegates().stream().anyMatch(each -> !fits(each, wanted, able))) {
            problems.add(FieldProblem.of("delegates", "delegates.wrong"));
        }
        if (wanted.paymentLimit() != null && !amount(wanted.paymentLimit())) {
            problems.add(FieldProblem.of("paymentLimit", "payment-limit.wrong"));
        }
        InvalidInput.throwIfAny(problems);
    }

    /** How many different amounts the steps begin at. */
    private static long amounts(BuyingRulesInput wanted) {
        return wanted.steps().stream()
                .map(step -> step.from().stripTrailingZeros())
                .distinct()
                .count();
    }

    private static boolean fits(BuyingRulesInput.Step step, int most) {
        boolean number =
                step.need() != Need.AT_LEAST
                        || step.least() != null && step.least() >= 1 && step.least() <= most;
        return amount(step.from()) && step.need() != null && number;
    }

    private static boolean amount(BigDecimal typed) {
        return typed != null
                && typed.signum() >= 0
                && typed.scale() <= 2
                && typed.compareTo(HIGHEST) <= 0;
    }

    private static boolean fits(
            BuyingRulesInput.Absence each, BuyingRulesInput wanted, Set<UUID> able) {
        return each.approver() != null
                && each.delegate() != null
                && wanted.approvers().contains(each.approver())
                && able.contains(each.delegate())
                && !each.approver().equals(each.delegate())
                && each.firstDay() != null
                && each.lastDay() != null
                && !each.lastDay().isBefore(each.firstDay());
    }
}
