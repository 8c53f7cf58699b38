package abono.settlement;

import java.util.List;
import java.util.UUID;

/**
 * A command to pay invoices with the account's credit.
 *
 * @param parts the invoices and what each gets; at least one
 */
public record CreditPayment(UUID account, List<InvoiceAmount> parts) {
    /** Takes a missing list as an empty one. */
    public CreditPayment {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
