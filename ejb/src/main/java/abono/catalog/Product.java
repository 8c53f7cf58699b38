package abono.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something that is sold in plans, counted in seats of its own noun. */
@Entity
public class Product {
    @Id private UUID id;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_noun")
    private SeatNoun seatNoun;

    private int position;

    @OneToMany(mappedBy = "product")
    @OrderBy("position")
    private List<Plan> plans = new ArrayList<>();

    @OneToMany(mappedBy = "product")
    @OrderBy("position")
    private List<Feature> features = new ArrayList<>();

    protected Product() {}

    /** A product at its place in the catalog. */
    public Product(UUID id, String code, String name, SeatNoun seatNoun, int position) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.seatNoun = seatNoun;
        this.position = position;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public SeatNoun seatNoun() {
        return seatNoun;
    }

    /** Its plans, smallest first. */
    public List<Plan> plans() {
        return List.copyOf(plans);
    }

    /** What its plans are compared by. */
    public List<Feature> features() {
        return List.copyOf(features);
    }
}
