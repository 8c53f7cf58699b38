package abono.dunning;

import abono.invoices.Invoice;
import java.time.LocalDate;

/**
 * A try to charge the card on file that is due.
 *
 * @param invoice with its account
 * @param tries how many failed before
 * @param today in the account's time zone
 */
public record DueTry(Invoice invoice, int tries, LocalDate today) {}
