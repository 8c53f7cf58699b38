package abono.quotes.terms;

import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.quotes.lines.OfferInput;
import abono.refusals.Visible;
import abono.tax.TaxDecision;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** The terms of an offer. */
@Embeddable
public class QuoteTerms {
    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "priced_for")
    private LocalDate pricedFor;

    @Column(name = "priced_on")
    private LocalDate pricedOn;

    @Column(name = "term_months")
    private int termMonths;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "payment_terms_days")
    private int paymentTermsDays;

    @Enumerated(EnumType.STRING)
    private BillingFrequency frequency;

    @Column(name = "free_months")
    private int freeMonths;

    @Column(name = "discount_percent")
    private Percent discountPercent;

    @Column(name = "align_to")
    private UUID alignTo;

    private String notes;

    @Column(name = "internal_notes")
    private String internalNotes;

    @Embedded private TaxDecision tax;

    protected QuoteTerms() {}

    /**
     * Terms from a checked input.
     *
     * @param pricedFor the first day of service that the lines are priced for
     * @param pricedOn the day whose catalog the prices are from
     * @param paymentTermsDays the account's, which hold when the input names none
     */
    public QuoteTerms(
            OfferInput input,
            LocalDate pricedFor,
            LocalDate pricedOn,
            int paymentTermsDays,
            TaxDecision tax) {
        this.startsOn = input.term().startsOn();
        this.pricedFor = pricedFor;
        this.pricedOn = pricedOn;
        this.termMonths = input.term().months() == null ? 1 : input.term().months();
        this.validUntil = input.validUntil();
        this.paymentTermsDays =
                input.billing().paymentTermsDays() == null
                        ? paymentTermsDays
                        : input.billing().paymentTermsDays();
        this.frequency = input.billing().frequency();
        this.freeMonths = input.term().freeMonths() == null ? 0 : input.term().freeMonths();
        this.discountPercent =
                input.discount().percent() == null
                        ? Percent.ZERO
                        : new Percent(input.discount().percent());
        this.alignTo = input.term().alignTo();
        this.notes = stripped(input.notes().customer());
        this.internalNotes = stripped(input.notes().internal());
        this.tax = tax;
    }

    private static String stripped(String text) {
        return Visible.nothing(text) ? null : text;
    }

    /** First day of service, or null for the day of acceptance. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** The first day of service that the amounts are computed for. */
    public LocalDate pricedFor() {
        return pricedFor;
    }

    /** The day whose catalog the prices are from. */
    public LocalDate pricedOn() {
        return pricedOn;
    }

    /** The first day of service when it is accepted today: never in the past. */
    public LocalDate startIfAccepted(LocalDate today) {
        return startsOn == null || startsOn.isBefore(today) ? today : startsOn;
    }

    /** Length of the contract; of one that ends with another, the months that were typed. */
    public int termMonths() {
        return termMonths;
    }

    /** Last day on which it can be accepted, in the account's time zone. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** Whether its last day is before this one. */
    public boolean over(LocalDate today) {
        return today.isAfter(validUntil);
    }

    /** Days from an invoice's issue to its due date. */
    public int paymentTermsDays() {
        return paymentTermsDays;
    }

    /** How it is billed, or null for as often as each price is for. */
    public BillingFrequency frequency() {
        return frequency;
    }

    /** How many months from the start are free. */
    public int freeMonths() {
        return freeMonths;
    }

    /** Off every line, after its own discounts. */
    public Percent discountPercent() {
        return discountPercent;
    }

    /** The subscription whose renewal date new ones get, or null. */
    public UUID alignTo() {
        return alignTo;
    }

    /** What the customer is told, or null. */
    public String notes() {
        return notes;
    }

    /** What only the sellers read, or null. */
    public String internalNotes() {
        return internalNotes;
    }

    public TaxDecision tax() {
        return tax;
    }
}
