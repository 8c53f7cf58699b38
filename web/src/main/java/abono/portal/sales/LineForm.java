package abono.portal.sales;

import abono.catalog.BillingPeriod;
import abono.portal.Typed;
import abono.portal.UuidConverter;
import abono.pricing.Choice;
import abono.quotes.QuoteLine;
import abono.quotes.lines.CustomerChoice;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.NamedPrice;
import abono.quotes.lines.PlanInput;
import abono.subscriptions.Subscription;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One line of the editor, as typed: text that is no number stays as it is until it is mended. */
public class LineForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LineKind kind = LineKind.SUBSCRIPTION;
    private String plan = "";
    private String subscription = "";
    private String description = "";
    private String unitPrice = "";
    private String seats = "";
    private BillingPeriod period = BillingPeriod.ANNUAL;
    private String discount = "";
    private String off = "";
    private boolean optional;
    private String alternative = "";
    private boolean picked = true;
    private TakenOver taken = new TakenOver(0);

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

    /**
     * A line about a subscription that runs.
     *
     * @param more seats than it has; below nought is fewer
     */
    static LineForm about(LineKind kind, Subscription subscription, int more) {
        LineForm form = new LineForm();
        form.kind = kind;
        form.subscription = subscription.id().toString();
        form.taken = new TakenOver(more);
        form.follow(subscription.choice());
        return form;
    }

    /** A line that says what a draft's line says. */
    static LineForm of(QuoteLine line, Locale locale) {
        LineForm form = new LineForm();
        form.kind = line.kind();
        form.plan = line.plan() == null ? "" : line.plan().id().toString();
        form.subscription = line.subscription() == null ? "" : line.subscription().id().toString();
        boolean fee = line.kind() == LineKind.FEE;
        form.description = fee ? line.description() : "";
        form.unitPrice = fee ? Typed.text(line.unit().amount(), locale) : "";
        if (line.kind() == LineKind.AMENDMENT) {
            form.unitPrice = money(line.named().unit(), line, locale);
        }
        form.seats = Integer.toString(line.seats());
        form.period = line.period() == null ? BillingPeriod.ANNUAL : line.period();
        boolean named = line.kind() == LineKind.AMENDMENT || line.kind() == LineKind.RENEWAL;
        form.discount =
                named
                        ? named(line.named().percent(), locale)
                        : text(line.discountPercent().value(), locale);
        form.off =
                named
                        ? money(line.named().off(), line, locale)
                        : text(line.charge().off().amount(), locale);
        form.optional = line.optional();
        form.alternative = line.alternative() == null ? "" : line.alternative().toString();
        form.picked = line.picked();
        form.taken = TakenOver.of(line);
        return form;
    }

    /** Nothing named keeps what was agreed; naming nought takes it away. */
    private static String named(BigDecimal value, Locale locale) {
        return value == null ? "" : Typed.text(value.stripTrailingZeros(), locale);
    }

    private static String money(BigDecimal value, QuoteLine line, Locale locale) {
        int decimals = line.unit().amount().scale();
        return value == null ? "" : Typed.text(value.setScale(decimals), locale);
    }

    private static String text(BigDecimal amount, Locale locale) {
        return amount.signum() == 0 ? "" : Typed.text(amount, locale);
    }

    /**
     * What it is about, whatever the number of seats: two lines of one subject are one too many.
     */
    List<Object> subject() {
        return List.of(
                kind, plan, subscription, description.strip().toLowerCase(Locale.ROOT), period);
    }

    /** A line of a plan in so many seats. */
    static LineForm sold(UUID plan, Integer seats) {
        LineForm form = new LineForm();
        form.plan = plan.toString();
        form.seats = seats == null ? "" : seats.toString();
        return form;
    }

    /** Whether nothing has been asked for yet, so that there is nothing to compute. */
    boolean blank() {
        return switch (kind) {
            case SUBSCRIPTION -> plan.isEmpty();
            case AMENDMENT, RENEWAL, CANCELLATION -> subscription.isEmpty();
            case FEE -> description.isEmpty() || unitPrice.isEmpty();
        };
    }

    LineInput input(String at, Typed typed) {
        Integer count = isEnding() ? null : typed.wholeNumber(at + "seats", seats);
        NamedPrice price = isEnding() ? NamedPrice.NONE : price(at, typed);
        CustomerChoice choice =
                new CustomerChoice(
                        optional, typed.wholeNumber(at + "alternative", alternative), picked);
        return switch (kind) {
            case SUBSCRIPTION -> new LineInput.NewSubscription(sold(count), price, choice);
            case AMENDMENT -> new LineInput.Amendment(id(subscription), sold(count), price, choice);
            case RENEWAL -> new LineInput.Renewal(id(subscription), sold(count), price, choice);
            case CANCELLATION -> new LineInput.Cancellation(id(subscription), price, choice);
            case FEE -> new LineInput.Fee(description, count, price, choice);
        };
    }

    private PlanInput sold(Integer count) {
        return new PlanInput(id(plan), count, period);
    }

    private NamedPrice price(String at, Typed typed) {
        return new NamedPrice(
                typed.number(at + "discountPercent", discount),
                typed.number(at + "discountAmount", off),
                isFee() || isChanging() ? typed.number(at + "unitPrice", unitPrice) : null);
    }

    private static UUID id(String text) {
        return text.isEmpty() ? null : UuidConverter.of(text);
    }

    /** Whether it is about a subscription that runs. */
    public boolean isTouching() {
        return kind.touches();
    }

    /** Whether plan and seats are asked for. */
    public boolean isSelling() {
        return kind.sells();
    }

    /** Whether it is a fee with a name and a price of its own. */
    public boolean isFee() {
        return kind == LineKind.FEE;
    }

    /** Whether it changes a subscription, whose agreed price is kept. */
    public boolean isChanging() {
        return kind == LineKind.AMENDMENT;
    }

    /** Another subscription was chosen: what was typed for the one before is not for it. */
    void chosen() {
        taken = new TakenOver(0);
    }

    /** Takes over what is agreed for its subscription, but for what was typed. */
    void follow(Choice agreed) {
        seats = taken.seats(agreed, seats);
        period = taken.period(agreed, period);
    }

    /** Whether it only ends something. */
    public boolean isEnding() {
        return kind == LineKind.CANCELLATION;
    }

    /** Whether anything unusual is said about it, so that it is to be seen. */
    public boolean isDetailed() {
        boolean priced = isChanging() && !unitPrice.isEmpty();
        return optional || priced || !off.isEmpty() || !alternative.isEmpty();
    }

    public LineKind getKind() {
        return kind;
    }

    public void setKind(LineKind kind) {
        this.kind = kind;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan == null ? "" : plan;
    }

    public String getSubscription() {
        return subscription;
    }

    public void setSubscription(String subscription) {
        this.subscription = subscription == null ? "" : subscription;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description == null ? "" : description;
    }

    public String getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(String unitPrice) {
        this.unitPrice = unitPrice == null ? "" : unitPrice;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats == null ? "" : seats;
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
        this.discount = discount == null ? "" : discount;
    }

    public String getOff() {
        return off;
    }

    public void setOff(String off) {
        this.off = off == null ? "" : off;
    }

    public boolean isOptional() {
        return optional;
    }

    public void setOptional(boolean optional) {
        this.optional = optional;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative == null ? "" : alternative;
    }

    public boolean isPicked() {
        return picked;
    }

    public void setPicked(boolean picked) {
        this.picked = picked;
    }
}
