package abono.portal.admin;

import abono.quotes.discountapproval.ApprovalLimit;
import abono.quotes.discountapproval.LimitInput;
import abono.security.Role;
import java.math.BigDecimal;

/** The limits of a role, as typed; an emptied field is no limit. */
public class LimitForm {
    private final Role role;
    private int version;
    private BigDecimal discountPercent;
    private BigDecimal total;
    private Integer termMonths;
    private Integer freeMonths;
    private Integer paymentDays;

    LimitForm(ApprovalLimit limit) {
        role = limit.role();
        version = limit.version();
        discountPercent = limit.discountPercent() == null ? null : limit.discountPercent().value();
        total = limit.total();
        termMonths = limit.termMonths();
        freeMonths = limit.freeMonths();
        paymentDays = limit.paymentDays();
    }

    LimitInput input() {
        return new LimitInput(discountPercent, total, termMonths, freeMonths, paymentDays);
    }

    public Role getRole() {
        return role;
    }

    /** As it was when the page was shown; it comes back with the form. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public BigDecimal getDiscountPercent() {
        return discountPercent;
    }

    public void setDiscountPercent(BigDecimal discountPercent) {
        this.discountPercent = discountPercent;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public Integer getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(Integer termMonths) {
        this.termMonths = termMonths;
    }

    public Integer getFreeMonths() {
        return freeMonths;
    }

    public void setFreeMonths(Integer freeMonths) {
        this.freeMonths = freeMonths;
    }

    public Integer getPaymentDays() {
        return paymentDays;
    }

    public void setPaymentDays(Integer paymentDays) {
        this.paymentDays = paymentDays;
    }
}
