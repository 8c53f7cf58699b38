package abono.purchaseorders;

import abono.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** What the seller asks of purchase orders; one row. */
@Entity
@Table(name = "purchasing_setting")
public class PurchasingSetting {
    static final int ONLY = 1;

    @Id private int id;

    @Column(name = "order_limit")
    private long orderLimit;

    @Version private int version;

    protected PurchasingSetting() {}

    void become(long wholeUnits) {
        orderLimit = wholeUnits;
    }

    /** In whole units of whatever the account's currency is. */
    public long orderLimit() {
        return orderLimit;
    }

    /** Counts the changes, for optimistic locking over requests. */
    public int version() {
        return version;
    }

    /** Up to this total no registered purchase order is asked for (Q8). */
    Money limit(String currency) {
        return Money.of(BigDecimal.valueOf(orderLimit), currency);
    }
}
