package abono.quotes.lines;

import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days of the contract that a line was priced for, and the day of the month that bills it. */
@Embeddable
public class LineDays {
    @Column(name = "term_from")
    private LocalDate start;

    @Column(name = "term_to")
    private LocalDate end;

    @Column(name = "anchor_day")
    private Integer anchorDay;

    protected LineDays() {}

    /** The days of a term. */
    public LineDays(Term term) {
        this.start = term.days().start();
        this.end = term.days().end();
        this.anchorDay = term.anchorDay();
    }

    public ServicePeriod period() {
        return new ServicePeriod(start, end);
    }

    /** What is left of them from the day on. */
    public ServicePeriod from(LocalDate day) {
        return start.isBefore(day) ? new ServicePeriod(day, end) : period();
    }

    public int anchorDay() {
        return anchorDay;
    }
}
