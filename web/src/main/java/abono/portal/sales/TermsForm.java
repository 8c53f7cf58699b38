package abono.portal.sales;

import abono.portal.Typed;
import abono.portal.UuidConverter;
import abono.pricing.BillingFrequency;
import abono.quotes.Quote;
import abono.quotes.drafting.OfferContext;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.OfferInput;
import abono.quotes.terms.QuoteTerms;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** The editor's fields besides the lines, as typed. */
public class TermsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_TERM = 12;
    private static final int USUAL_VALIDITY_DAYS = 30;

    private String startsOn = "";
    private String termMonths = "";
    private String validUntil = "";
    private String frequency = "";
    private String freeMonths = "";
    private String discountPercent = "";
    private String discountAmount = "";
    private String alignTo = "";
    private String paymentTermsDays = "";
    private String notes = "";
    private String internalNotes = "";

    /** A year, valid for thirty days. */
    static TermsForm usual(LocalDate today, Locale locale) {
        TermsForm form = new TermsForm();
        form.termMonths = Integer.toString(USUAL_TERM);
        form.validUntil = Typed.text(today.plusDays(USUAL_VALIDITY_DAYS), locale);
        return form;
    }

    /** The fields of a draft. */
    static TermsForm of(Quote quote, Locale locale) {
        TermsForm form = new TermsForm();
        QuoteTerms terms = quote.terms();
        form.startsOn = Typed.text(terms.startsOn(), locale);
        form.termMonths = Integer.toString(terms.termMonths());
        form.validUntil = Typed.text(terms.validUntil(), locale);
        form.frequency = Objects.toString(terms.frequency(), "");
        form.freeMonths = terms.freeMonths() == 0 ? "" : Integer.toString(terms.freeMonths());
        form.discountPercent = text(terms.discountPercent().value(), locale);
        form.discountAmount = text(quote.onceOff().amount(), locale);
        form.alignTo = Objects.toString(terms.alignTo(), "");
        form.paymentTermsDays = Integer.toString(terms.paymentTermsDays());
        form.notes = Objects.toString(terms.notes(), "");
        form.internalNotes = Objects.toString(terms.internalNotes(), "");
        return form;
    }

    private static String text(BigDecimal amount, Locale locale) {
        return amount.signum() == 0 ? "" : Typed.text(amount, locale);
    }

    /** The first day of service as it stands; null when it can't be read. */
    LocalDate start(LocalDate today, Typed typed) {
        LocalDate wanted = typed.date("startsOn", startsOn);
        return typed.problems().isEmpty() ? OfferContext.start(wanted, today) : null;
    }

    /** All of it with the lines, as far as it can be read. */
    OfferInput input(UUID account, List<LineInput> lines, Typed typed) {
        LocalDate start = typed.date("startsOn", startsOn);
        Integer months = typed.wholeNumber("termMonths", termMonths);
        return new OfferInput(
                account,
                lines,
                typed.date("validUntil", validUntil),
                new OfferInput.Term(
                        start,
                        months,
                        typed.wholeNumber("freeMonths", freeMonths),
                        alignTo.isEmpty() ? null : UuidConverter.of(alignTo)),
                new OfferInput.Billing(
                        frequency.isEmpty() ? null : BillingFrequency.valueOf(frequency),
                        paymentTermsDays.isEmpty() ? null : Integer.valueOf(paymentTermsDays)),
                new OfferInput.Discount(
                        typed.number("discountPercent", discountPercent),
                        typed.number("discountAmount", discountAmount)),
                new OfferInput.Notes(notes, internalNotes));
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn == null ? "" : startsOn;
    }

    public String getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(String termMonths) {
        this.termMonths = termMonths == null ? "" : termMonths;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil == null ? "" : validUntil;
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(String frequency) {
        this.frequency = frequency == null ? "" : frequency;
    }

    public String getFreeMonths() {
        return freeMonths;
    }

    public void setFreeMonths(String freeMonths) {
        this.freeMonths = freeMonths == null ? "" : freeMonths;
    }

    public String getDiscountPercent() {
        return discountPercent;
    }

    public void setDiscountPercent(String discountPercent) {
        this.discountPercent = discountPercent == null ? "" : discountPercent;
    }

    public String getDiscountAmount() {
        return discountAmount;
    }

    public void setDiscountAmount(String discountAmount) {
        this.discountAmount = discountAmount == null ? "" : discountAmount;
    }

    public String getAlignTo() {
        return alignTo;
    }

    public void setAlignTo(String alignTo) {
        this.alignTo = alignTo == null ? "" : alignTo;
    }

    public String getPaymentTermsDays() {
        return paymentTermsDays;
    }

    public void setPaymentTermsDays(String paymentTermsDays) {
        this.paymentTermsDays = paymentTermsDays == null ? "" : paymentTermsDays;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes == null ? "" : notes;
    }

    public String getInternalNotes() {
        return internalNotes;
    }

    public void setInternalNotes(String internalNotes) {
        this.internalNotes = internalNotes == null ? "" : internalNotes;
    }
}
