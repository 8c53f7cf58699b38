package abono.quotes;

import abono.tax.TaxDecision;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/** The terms of an offer. */
@Embeddable
public class QuoteTerms {
    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "term_months")
    private int termMonths;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "payment_terms_days")
    private int paymentTermsDays;

    private String notes;
    @Embedded private TaxDecision tax;

    protected QuoteTerms() {}

    /** Terms from a checked input. */
    QuoteTerms(QuoteInput input, int paymentTermsDays, TaxDecision tax) {
        this.startsOn = input.startsOn();
        this.termMonths = input.termMonths();
        this.validUntil = input.validUntil();
        this.paymentTermsDays = paymentTermsDays;
        this.notes = input.notes() == null || input.notes().isBlank() ? null : input.notes();
        this.tax = tax;
    }

    /** First day of service, or null for the day of acceptance. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** The first day of service when it is accepted today: never in the past. */
    public LocalDate startIfAccepted(LocalDate today) {
        return startsOn == null || startsOn.isBefore(today) ? today : startsOn;
    }

    /** Length of the contract. */
    public int termMonths() {
        return termMonths;
    }

    /** Last day on which it can be accepted, in the account's time zone. */
    public LocalDate validUntil() {
        return validUntil;
    }

    boolean over(LocalDate today) {
        return today.isAfter(validUntil);
    }

    /** Days from an invoice's issue to its due date. */
    public int paymentTermsDays() {
        return paymentTermsDays;
    }

    /** What the customer is told, or null. */
    public String notes() {
        return notes;
    }

    public TaxDecision tax() {
        return tax;
    }
}
