package abono.orders;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.events.Ids;
import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An item as it was ordered, with the amounts that the customer confirmed. */
@Entity
@Table(name = "order_line")
public class OrderLine {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    private int position;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Column(name = "cart_item_id")
    private UUID cartItemId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private int seats;

    @Enumerated(EnumType.STRING)
    private BillingPeriod period;

    @Column(name = "subscription_id")
    private UUID subscriptionId;

    @Column(name = "unit_minor")
    private long unitMinor;

    @Column(name = "charge_minor")
    private long chargeMinor;

    @Column(name = "credit_minor")
    private long creditMinor;

    @Column(name = "service_from")
    private LocalDate serviceFrom;

    @Column(name = "service_to")
    private LocalDate serviceTo;

    @Column(name = "charge_derivation")
    private Derivation chargeDerivation;

    @Column(name = "credit_derivation")
    private Derivation creditDerivation;

    protected OrderLine() {}

    OrderLine(Order order, int position, PricedItem item) {
        this.id = Ids.next();
        this.order = order;
        this.position = position;
        this.kind = item.kind();
        this.cartItemId = item.id();
        this.plan = item.choice().plan();
        this.seats = item.choice().charge().seats();
        this.period = item.choice().period();
        this.subscriptionId = item.input().subscription();
        this.unitMinor = item.choice().charge().unit().minor();
        this.chargeMinor = item.charge().minor();
        this.creditMinor = item.credited().minor();
        this.serviceFrom = item.service().start();
        this.serviceTo = item.service().end();
        this.chargeDerivation = item.chargeDerivation();
        this.creditDerivation = item.credit() == null ? null : item.credit().derivation();
    }

    public UUID id() {
        return id;
    }

    public ItemKind kind() {
        return kind;
    }

    UUID cartItemId() {
        return cartItemId;
    }

    /** The subscription that it changes, or null when it starts one. */
    public UUID subscriptionId() {
        return subscriptionId;
    }

    /** What the customer has afterwards. */
    public Choice choice() {
        return new Choice(plan, period, new PeriodCharge(money(unitMinor), seats, Percent.ZERO));
    }

    /** The billing period or trial that began with the order. */
    public ServicePeriod service() {
        return new ServicePeriod(serviceFrom, serviceTo);
    }

    /** Without tax. */
    public Money charge() {
        return money(chargeMinor);
    }

    /** What was given back for the days not used; zero when nothing was. */
    public Money credit() {
        return money(creditMinor);
    }

    /** Charge less credit. */
    public Money net() {
        return charge().minus(credit());
    }

    public Derivation chargeDerivation() {
        return chargeDerivation;
    }

    /** How the credit came to be, or null. */
    public Derivation creditDerivation() {
        return creditDerivation;
    }

    /** How the net came to be: charge, credit and what remained. */
    public Derivation derivation() {
        if (creditDerivation == null) {
            return chargeDerivation;
        }
        List<DerivationStep> steps = new ArrayList<>(chargeDerivation.steps());
        steps.addAll(creditDerivation.steps());
        steps.add(DerivationStep.of(DerivationStep.Rule.LESS_CREDIT, net(), charge(), credit()));
        return new Derivation(steps);
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, order.currency());
    }
}
