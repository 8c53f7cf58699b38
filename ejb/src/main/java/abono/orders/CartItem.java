package abono.orders;

import abono.catalog.BillingPeriod;
import abono.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that the people of an account mean to order. It belongs to the account, so it survives
 * a sign-out and both of two billing contacts see it.
 */
@Entity
@Table(name = "cart_item")
public class CartItem {
    @Id private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Column(name = "plan_id")
    private UUID planId;

    private int seats;

    @Enumerated(EnumType.STRING)
    private BillingPeriod period;

    @Column(name = "subscription_id")
    private UUID subscriptionId;

    @Column(name = "shown_minor")
    private long shownMinor;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version private int version;

    protected CartItem() {}

    CartItem(UUID accountId, PricedItem priced, UUID addedBy, Instant addedAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.subscriptionId = priced.input().subscription();
        change(priced);
    }

    /** Takes another choice, and remembers what it was said to cost. */
    void change(PricedItem priced) {
        kind = priced.input().kind();
        planId = priced.choice().plan().id();
        seats = priced.input().seats();
        period = priced.choice().period();
        shownMinor = priced.net().minor();
    }

    UUID id() {
        return id;
    }

    ItemInput input() {
        return new ItemInput(kind, planId, seats, period, subscriptionId);
    }

    UUID accountId() {
        return accountId;
    }

    long shownMinor() {
        return shownMinor;
    }
}
