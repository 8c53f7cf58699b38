package abono.dunning;

import abono.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What comes while an invoice is collected by card (P6).
 *
 * @param number of the invoice
 * @param open what is still to be paid
 * @param nextTryOn when the card on file is charged again
 * @param suspendedOn the day of the last try: if that fails too, the service is suspended
 */
public record CollectionPlan(
        UUID invoice, String number, Money open, LocalDate nextTryOn, LocalDate suspendedOn) {}
