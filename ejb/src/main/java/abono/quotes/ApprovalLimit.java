package abono.quotes;

import abono.money.Percent;
import abono.quotes.Excess.Kind;
import abono.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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

    @Version private int version;

    protected ApprovalLimit() {}

    void become(Percent discount, BigDecimal highest, Integer months) {
        discountPercent = discount;
        total = highest;
        termMonths = months;
    }

    /** What of it a quote exceeds. */
    List<Excess> excess(Quote quote) {
        List<Excess> found = new ArrayList<>();
        Percent highest =
                quote.lines().stream()
                        .map(QuoteLine::discountPercent)
                        .max(Percent::compareTo)
                        .orElse(Percent.ZERO);
        if (discountPercent != null && highest.compareTo(discountPercent) > 0) {
            found.add(new Excess(Kind.DISCOUNT, highest.value(), discountPercent.value()));
        }
        BigDecimal amount = quote.total().amount();
        if (total != null && amount.compareTo(total) > 0) {
            found.add(new Excess(Kind.TOTAL, amount, total));
        }
        int months = quote.terms().termMonths();
        if (termMonths != null && months > termMonths) {
            found.add(
                    new Excess(
                            Kind.TERM, BigDecimal.valueOf(months), BigDecimal.valueOf(termMonths)));
        }
        return found;
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

    public int version() {
        return version;
    }
}
