package abono.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A tier of a product, with its limits of seats and perhaps a trial offer (D4). */
@Entity
public class Plan {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    private String code;
    private String name;
    private int position;

    @Column(name = "min_seats")
    private int minSeats;

    @Column(name = "max_seats")
    private int maxSeats;

    @Embedded private TrialOffer trial;

    @OneToMany(mappedBy = "plan")
    private List<Price> prices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_feature", joinColumns = @JoinColumn(name = "plan_id"))
    private List<PlanFeature> features = new ArrayList<>();

    protected Plan() {}

    /** A tier from {@code minSeats} to {@code maxSeats} seats; the trial offer may be null. */
    public Plan(Product product, String code, String name, int position, SeatLimits limits) {
        this.id = abono.events.Ids.next();
        this.product = product;
        this.code = code;
        this.name = name;
        this.position = position;
        this.minSeats = limits.min();
        this.maxSeats = limits.max();
    }

    /** Lets customers try this plan. */
    public void offerTrial(TrialOffer offer) {
        trial = offer;
    }

    /** Says what the plan has of a feature. */
    public void describe(PlanFeature feature) {
        features.add(feature);
    }

    public UUID id() {
        return id;
    }

    public Product product() {
        return product;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Product and tier, e.g. {@code GoToMeeting Pro}. */
    public String fullName() {
        return product.name().equals(name) ? name : product.name() + " " + name;
    }

    public SeatLimits seatLimits() {
        return new SeatLimits(minSeats, maxSeats);
    }

    /** The trial offer, or null when it can't be tried. */
    public TrialOffer trial() {
        return trial;
    }

    public List<Price> prices() {
        return List.copyOf(prices);
    }

    public List<PlanFeature> features() {
        return List.copyOf(features);
    }
}
