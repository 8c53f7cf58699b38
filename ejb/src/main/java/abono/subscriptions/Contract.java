package abono.subscriptions;

import abono.pricing.BillingFrequency;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** The term that a corporate subscription is bound for. */
@Embeddable
public class Contract {
    @Column(name = "term_start")
    private LocalDate start;

    @Column(name = "term_end")
    private LocalDate end;

    @Enumerated(EnumType.STRING)
    private BillingFrequency frequency;

    @Column(name = "free_months")
    private int freeMonths;

    @Column(name = "term_quote")
    private UUID quote;

    @Column(name = "renewal_quoted")
    private LocalDate renewalQuoted;

    protected Contract() {}

    void begin(Term term, UUID ofQuote) {
        quote = ofQuote;
        start = term.days().start();
        end = term.days().end();
        frequency = term.cut().frequency();
        freeMonths = term.cut().freeMonths();
    }

    void quoteRenewal() {
        renewalQuoted = end;
    }

    /** Whether there is one: else it runs until it is cancelled. */
    public boolean made() {
        return end != null;
    }

    /** The present term. */
    public ServicePeriod days() {
        return new ServicePeriod(start, end);
    }

    /** The day after the term's last one, or null. */
    public LocalDate end() {
        return end;
    }

    /** The quote that the present term is of, or null. */
    public UUID quote() {
        return quote;
    }

    /** How the term is billed. */
    public TermSchedule.Cut cut() {
        return new TermSchedule.Cut(frequency, freeMonths);
    }

    /** Whether a renewal quote was drafted for the end of the present term. */
    public boolean renewalQuoted() {
        return end != null && end.equals(renewalQuoted);
    }
}
