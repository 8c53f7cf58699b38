package abono.catalog;

import abono.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What one seat of a plan costs for one billing period in one currency, while it is valid. */
@Entity
public class Price {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private String currency;

    @Enumerated(EnumType.STRING)
    private BillingPeriod period;

    @Column(name = "unit_minor")
    private long unitMinor;

    @Column(name = "volume_steps")
    private String volumeSteps;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Price() {}

    /** A price that holds from the day on until a later one replaces it. */
    public Price(UUID id, Plan plan, BillingPeriod period, Money unit, LocalDate validFrom) {
        this.id = id;
        this.plan = plan;
        this.period = period;
        this.currency = unit.currency();
        this.unitMinor = unit.minor();
        this.validFrom = validFrom;
    }

    public BillingPeriod period() {
        return period;
    }

    /** For one seat and one period, without tax, before any volume price. */
    public Money unit() {
        return Money.ofMinor(unitMinor, currency);
    }

    /** What each of so many seats costs: the whole quantity decides (D2, VOLUME). */
    public Money unit(int seats) {
        return steps().stream()
                .filter(step -> step.fromSeats() <= seats)
                .reduce((lower, higher) -> higher)
                .map(step -> Money.ofMinor(step.unitMinor(), currency))
                .orElseGet(this::unit);
    }

    /** The steps of its volume price, lowest first; none when a seat costs the same for all. */
    public List<VolumeStep> steps() {
        return volumeSteps == null
                ? List.of()
                : Stream.of(volumeSteps.split(",")).map(VolumeStep::of).toList();
    }

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
