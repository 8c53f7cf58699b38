package abono.accountcredit;

import abono.accounts.Account;
import java.time.Instant;
import java.util.UUID;

/**
 * Where credit comes from or goes to.
 *
 * @param document the credit note that gives it, or the invoice that it pays or was overpaid
 * @param payment that moves it, or null for a credit note
 */
public record CreditMove(Account account, UUID document, UUID payment, Instant at) {}
