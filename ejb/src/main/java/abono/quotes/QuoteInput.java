package abono.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a sales representative wants to offer, as typed: checked by {@link QuoteRules}.
 *
 * @param account a corporate account
 * @param startsOn first day of service, or null for the day of acceptance
 * @param termMonths length of the contract
 * @param validUntil last day on which it can be accepted, in the account's time zone
 * @param notes for the customer, or null
 */
public record QuoteInput(
        UUID account,
        List<QuoteLineInput> lines,
        LocalDate startsOn,
        Integer termMonths,
        LocalDate validUntil,
        String notes) {
    /** Takes a missing list as an empty one. */
    public QuoteInput {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
