package abono.portal.sales;

import abono.catalog.BillingPeriod;
import abono.portal.Typed;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteLineInput;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/** One line of the editor, as typed: text that is no number stays as it is until it is mended. */
public class LineForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String plan = "";
    private String seats = "";
    private BillingPeriod period = BillingPeriod.ANNUAL;
    private String discount = "";

    /** An empty line. */
    static LineForm empty() {
        return new LineForm();
    }

    /** An empty line that is billed as often as this one. */
    LineForm next() {
        LineForm next = new LineForm();
        next.period = period;
        return next;
    }

    /** A line that says what a draft's line says. */
    static LineForm of(QuoteLine line, Locale locale) {
        LineForm form = new LineForm();
        form.plan = line.plan().id().toString();
        form.seats = Integer.toString(line.seats());
        form.period = line.period();
        form.discount =
                line.discountPercent().isZero()
                        ? ""
                        : Typed.text(line.discountPercent().value(), locale);
        return form;
    }

    /** Whether nothing has been asked for yet, so that there is nothing to compute. */
    boolean blank() {
        return plan.isEmpty();
    }

    QuoteLineInput input(String at, Typed typed) {
        return new QuoteLineInput(
                plan.isEmpty() ? null : UUID.fromString(plan),
                typed.wholeNumber(at + "seats", seats),
                period,
                typed.number(at + "discountPercent", discount));
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan == null ? "" : plan;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public BillingPeriod getPeriod() {
        return period;
    }

    public void setPeriod(BillingPeriod period) {
        this.period = period;
    }

    public String getDiscount() {
        return discount;
    }

    public void setDiscount(String discount) {
        this.discount = discount;
    }
}
