package abono.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Money that arrived at the bank, as finance records it.
 *
 * @param receivedOn the bank's booking day
 * @param reference what the payer wrote, 140 characters at most
 * @param parts the invoices and what each gets; at least one
 * @param again that it came although the same transfer is recorded already
 */
public record BankTransfer(
        UUID account,
        LocalDate receivedOn,
        String reference,
        List<InvoiceAmount> parts,
        boolean again) {
    /** Takes a missing list as an empty one. */
    public BankTransfer {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
