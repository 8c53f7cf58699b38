package abono.quotes.lines;

import abono.pricing.Choice;
import abono.pricing.RenewalPrices;
import abono.pricing.schedules.ContractSchedule;
import abono.subscriptions.Subscription;
import java.time.LocalDate;

/**
 * What is agreed for a contract on the day from which a line is about it (Q2): what the customer
 * has until then, not what they have today.
 *
 * @param day the first one of a change; the last one of the agreed terms, which a renewal continues
 *     and a cancellation lets end
 */
public record AgreedOnDay(LocalDate day, Choice choice) {
    /**
     * Of a contract that was made.
     *
     * @param kind of the line that is about it
     * @param start the offer's first day of service; when it is not within the agreed terms, what
     *     the contract is now counts for a change
     */
    public static AgreedOnDay of(Subscription contract, LineKind kind, LocalDate start) {
        ContractSchedule schedule = contract.contractSchedule(RenewalPrices.unchanged());
        LocalDate day = kind == LineKind.AMENDMENT ? start : schedule.end().minusDays(1);
        return new AgreedOnDay(day, schedule.choiceOn(day));
    }
}
