package abono.portal.corporate;

import abono.purchaseorders.PurchaseOrder;
import abono.purchaseorders.PurchaseOrderInput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A purchase order as its customer types it. */
public class PurchaseOrderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private BigDecimal amount;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String note;

    /** Shows what there is. */
    void propose(PurchaseOrder order) {
        number = order.number();
        amount = order.amount().amount();
        validFrom = order.validFrom();
        validUntil = order.validUntil();
        note = order.note();
    }

    /** What was typed; an emptied note is one that goes, not one that stays. */
    PurchaseOrderInput input() {
        return new PurchaseOrderInput(
                number, amount, validFrom, validUntil, note == null ? "" : note);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** In major units of the account's currency. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
