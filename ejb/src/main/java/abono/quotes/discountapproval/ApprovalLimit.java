package abono.quotes.discountapproval;

import abono.money.Money;
import abono.money.Percent;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.discountapproval.Excess.Kind;
import abono.quotes.terms.QuoteTerms;
import abono.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Up to where a role may send quotes without a manager (Q3); what is null has no limit. */
@Entity
@Table(name = "approval_limit")
public class ApprovalLimit {
    @Id
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "discount_percent")
    private Percent discountPercent;

    private BigDecimal total;

    @Column(name = "term_months")
    private Integer termMonths;

    @Column(name = "free_months")
    private Integer freeMonths;

    @Column(name = "payment_days")
    private Integer paymentDays;

    @Version private int version;

    protected ApprovalLimit() {}

    void become(LimitInput input) {
        discountPercent =
                input.discountPercent() == null ? null : new Percent(input.discountPercent());
        total = input.total();
        termMonths = input.termMonths();
        freeMonths = input.freeMonths();
        paymentDays = input.paymentDays();
    }

    /** What of it a quote exceeds. */
    List<Excess> excess(Quote quote) {
        List<Excess> found = new ArrayList<>();
        BigDecimal highest = discount(quote);
        if (discountPercent != null && highest.compareTo(discountPercent.value()) > 0) {
            found.add(new Excess(Kind.DISCOUNT, highest, discountPercent.value()));
        }
        BigDecimal amount = quote.total().amount();
        if (total != null && amount.compareTo(total) > 0) {
            found.add(new Excess(Kind.TOTAL, amount, total));
        }
        QuoteTerms terms = quote.terms();
        over(found, Kind.TERM, terms.termMonths(), termMonths);
        over(found, Kind.FREE_MONTHS, terms.freeMonths(), freeMonths);
        if (terms.paymentTermsDays() > quote.account().paymentTermsDays()) {
            over(found, Kind.PAYMENT, terms.paymentTermsDays(), paymentDays);
        }
        return found;
    }

    private static void over(List<Excess> found, Kind kind, int value, Integer limit) {
        if (limit != null && value > limit) {
            found.add(new Excess(kind, BigDecimal.valueOf(value), BigDecimal.valueOf(limit)));
        }
    }

    /**
     * The highest discount in percent of what is asked without it, all discounts of a line
     * together, and of the whole quote; free months have a limit of their own. Of a change, what it
     * offers anew counts, so that seats that keep their price hide nothing.
     */
    private static BigDecimal discount(Quote quote) {
        Stream<BigDecimal> ofLines =
                quote.lines().stream()
                        .map(QuoteLine::anew)
                        .filter(Objects::nonNull)
                        .map(part -> percent(part.list().minus(part.net()), part.list()));
        BigDecimal once = percent(quote.onceOff(), quote.list());
        return Stream.concat(ofLines, Stream.of(once))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal percent(Money part, Money whole) {
        return whole.isPositive()
                ? BigDecimal.valueOf(part.minor())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole.minor()), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                : BigDecimal.ZERO;
    }

    public Role role() {
        return role;
    }

    /** Highest discount of a line, or null. */
    public Percent discountPercent() {
        return discountPercent;
    }

    /** Highest total with tax, in major units of whatever the quote's currency is, or null. */
    public BigDecimal total() {
        return total;
    }

    /** Longest contract, or null. */
    public Integer termMonths() {
        return termMonths;
    }

    /** Most free months, or null. */
    public Integer freeMonths() {
        return freeMonths;
    }

    /** Longest payment terms in days beyond the account's own, or null. */
    public Integer paymentDays() {
        return paymentDays;
    }

    public int version() {
        return version;
    }
}
