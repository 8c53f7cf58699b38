package abono.payments;

import abono.accounts.Account;
import abono.money.Money;
import abono.security.Person;
import java.util.UUID;

/**
 * What a card is to pay for an order.
 *
 * @param card the card that was chosen, or null when none was
 */
public record OrderCharge(
        Account account, Person payer, UUID order, Money amount, CardChoice card) {}
