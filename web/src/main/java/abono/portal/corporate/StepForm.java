package abono.portal.corporate;

import abono.purchaseapprovals.BuyingRulesInput;
import abono.purchaseapprovals.Need;
import java.io.Serializable;
import java.math.BigDecimal;

/** A step of the buying rules, as typed; without an amount it is none. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private BigDecimal from;
    private Need need = Need.ANY;
    private Integer least = 1;

    static StepForm of(BuyingRulesInput.Step step) {
        StepForm form = new StepForm();
        form.from = step.from();
        form.need = step.need();
        form.least = step.least();
        return form;
    }

    boolean used() {
        return from != null;
    }

    BuyingRulesInput.Step step() {
        return new BuyingRulesInput.Step(from, need, least);
    }

    /** In major units of the account's currency. */
    public BigDecimal getFrom() {
        return from;
    }

    public void setFrom(BigDecimal from) {
        this.from = from;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }

    public Integer getLeast() {
        return least;
    }

    public void setLeast(Integer least) {
        this.least = least;
    }
}
