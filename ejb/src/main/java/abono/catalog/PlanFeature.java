package abono.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.UUID;

/** What one plan has of a feature, e.g. <em>250 participants</em>. */
@Embeddable
public class PlanFeature {
    @Column(name = "feature_id")
    private UUID featureId;

    @Column(name = "value_es")
    private String spanish;

    @Column(name = "value_en")
    private String english;

    protected PlanFeature() {}

    /** The value of a feature in both languages. */
    public PlanFeature(UUID featureId, String spanish, String english) {
        this.featureId = featureId;
        this.spanish = spanish;
        this.english = english;
    }

    public UUID featureId() {
        return featureId;
    }

    /** The value in the reader's language. */
    public String value(Locale locale) {
        return locale.getLanguage().equals("es") ? spanish : english;
    }
}
