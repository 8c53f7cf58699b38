package abono.tax;

import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.money.Percent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * The tax of a document: stored with it, so that a later change of rates or of the buyer's status
 * cannot change what was said.
 */
@Embeddable
public class TaxDecision implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_category")
    private TaxCategory category;

    @Column(name = "tax_percent")
    private Percent percent;

    @Column(name = "tax_country")
    private String country;

    @Column(name = "tax_territory")
    private String territory;

    @Column(name = "tax_note_es")
    private String spanishNote;

    @Column(name = "tax_note_en")
    private String englishNote;

    protected TaxDecision() {}

    /**
     * A decision; its legal note is kept with it as the law stands today.
     *
     * @param territory special territory of the buyer, or null
     */
    TaxDecision(TaxCategory category, Percent percent, String country, String territory) {
        this.category = category;
        this.percent = percent;
        this.country = country;
        this.territory = territory;
        this.spanishNote = TaxNotes.say(this, TaxNotes.SPANISH);
        this.englishNote = TaxNotes.say(this, Locale.ENGLISH);
    }

    public TaxCategory category() {
        return category;
    }

    public Percent percent() {
        return percent;
    }

    /** The country whose tax it is. */
    public String country() {
        return country;
    }

    /** The buyer's special territory by name, e.g. CANARY_ISLANDS, or null. */
    public String territory() {
        return territory;
    }

    /** The note that the law wants, as it was when decided; decisions of old say today's. */
    public String note(Locale locale) {
        String kept =
                locale.getLanguage().equals(TaxNotes.SPANISH.getLanguage())
                        ? spanishNote
                        : englishNote;
        return kept == null ? TaxNotes.say(this, locale) : kept;
    }

    /**
     * Whether a document would be taxed alike by both: the same rate of the same place for the same
     * reason. The words of the notes do not count, as they follow from these.
     */
    public boolean same(TaxDecision other) {
        return category == other.category
                && percent.equals(other.percent)
                && country.equals(other.country)
                && Objects.equals(territory, other.territory);
    }

    /** The tax on a net sum, rounded once, half up to the currency's minor unit. */
    public Money on(Money net) {
        return net.percent(percent, RoundingMode.HALF_UP);
    }

    /** How the tax on a net sum comes to be. */
    public Derivation derivation(Money net) {
        return Derivation.of(
                switch (category) {
                    case DOMESTIC, DESTINATION ->
                            DerivationStep.of(Rule.TAX, on(net), percent, country, net);
                    case REVERSE_CHARGE -> DerivationStep.of(Rule.REVERSE_CHARGE, on(net), net);
                    case NOT_SUBJECT -> DerivationStep.of(Rule.NOT_SUBJECT, on(net), net);
                });
    }
}
