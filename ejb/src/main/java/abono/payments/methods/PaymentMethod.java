package abono.payments.methods;

import abono.events.Ids;
import abono.payments.gateway.Card;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** A card on file: the gateway's token and what may be shown of the card. */
@Entity
@Table(name = "payment_method")
public class PaymentMethod {
    @Id private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "gateway_token")
    private String gatewayToken;

    private String brand;

    @Column(name = "last_four")
    private String lastFour;

    @Column(name = "expiry_month")
    private int expiryMonth;

    @Column(name = "expiry_year")
    private int expiryYear;

    private boolean preferred;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version private int version;

    protected PaymentMethod() {}

    /** A card on file; the preferred one is charged unless another is chosen. */
    PaymentMethod(
            UUID accountId, String gatewayToken, Card card, boolean preferred, Instant addedAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.gatewayToken = gatewayToken;
        this.brand = card.brand();
        this.lastFour = card.lastFour();
        this.expiryMonth = card.expiryMonth();
        this.expiryYear = card.expiryYear();
        this.preferred = preferred;
        this.addedAt = addedAt;
    }

    void prefer() {
        preferred = true;
    }

    /** Gives way to another. */
    void giveWay() {
        preferred = false;
    }

    /** Stands for another card from now on. */
    void replaceBy(String token, Card card) {
        gatewayToken = token;
        brand = card.brand();
        lastFour = card.lastFour();
        expiryMonth = card.expiryMonth();
        expiryYear = card.expiryYear();
    }

    public UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String gatewayToken() {
        return gatewayToken;
    }

    public Card card() {
        return new Card(brand, lastFour, expiryMonth, expiryYear);
    }

    public boolean preferred() {
        return preferred;
    }

    /** Whether the card's last month is over. */
    public boolean expired(YearMonth month) {
        return YearMonth.of(expiryYear, expiryMonth).isBefore(month);
    }

    /** Whether the card's last month is over within two months. */
    public boolean expiresSoon(YearMonth month) {
        return !expired(month) && expired(month.plusMonths(2));
    }
}
