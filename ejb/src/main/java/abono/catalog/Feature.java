package abono.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Locale;
import java.util.UUID;

/** What the plans of a product are compared by, in both languages. */
@Entity
public class Feature {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    private int position;

    @Column(name = "name_es")
    private String spanish;

    @Column(name = "name_en")
    private String english;

    protected Feature() {}

    /** A feature at its place in the comparison. */
    public Feature(UUID id, Product product, int position, String spanish, String english) {
        this.id = id;
        this.product = product;
        this.position = position;
        this.spanish = spanish;
        this.english = english;
    }

    public UUID id() {
        return id;
    }

    /** Its name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("es") ? spanish : english;
    }
}
