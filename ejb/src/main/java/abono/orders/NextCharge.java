package abono.orders;

import abono.money.Money;
import java.time.LocalDate;

/**
 * What an online account will be charged next, if nothing changes until then.
 *
 * @param on the day that its next subscriptions renew on
 * @param total with tax, at the prices that hold on that day
 * @param credit account credit that it will use
 */
public record NextCharge(LocalDate on, Money total, Money credit) {
    /** What the card pays. */
    public Money due() {
        return total.minus(credit);
    }
}
