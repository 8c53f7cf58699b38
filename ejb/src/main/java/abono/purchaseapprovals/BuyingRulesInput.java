package abono.purchaseapprovals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The rules that an account wants.
 *
 * @param on whether they hold
 * @param steps by amount of a quote; below the first nobody is asked
 * @param approvers members who may approve
 * @param delegates who sits in for whom
 * @param paymentLimit in the account's currency; card payments above it are asked for too; none
 *     when null
 */
public record BuyingRulesInput(
        Boolean on,
        List<Step> steps,
        List<UUID> approvers,
        List<Absence> delegates,
        BigDecimal paymentLimit) {
    /** From an amount in the account's currency on, so many. */
    public record Step(BigDecimal from, Need need, Integer least) {}

    /** From the first to the last day. */
    public record Absence(UUID approver, UUID delegate, LocalDate firstDay, LocalDate lastDay) {}

    /** Takes missing lists as empty. */
    public BuyingRulesInput {
        steps = steps == null ? List.of() : steps;
        approvers = approvers == null ? List.of() : approvers.stream().distinct().toList();
        delegates = delegates == null ? List.of() : delegates;
    }
}
