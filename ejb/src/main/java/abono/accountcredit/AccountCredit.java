package abono.accountcredit;

import abono.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The credit of one account, and how much of it is set aside for an order that is being paid. */
@Entity
@Table(name = "account_credit")
class AccountCredit {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String currency;

    @Column(name = "balance_minor")
    private long balanceMinor;

    @Column(name = "held_minor")
    private long heldMinor;

    protected AccountCredit() {}

    void give(Money amount) {
        balanceMinor += amount.minor();
    }

    void hold(Money amount) {
        heldMinor += amount.minor();
    }

    void release(Money amount) {
        heldMinor -= amount.minor();
    }

    void use(Money amount) {
        balanceMinor -= amount.minor();
    }

    Money available() {
        return Money.ofMinor(balanceMinor - heldMinor, currency);
    }
}
