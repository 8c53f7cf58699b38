package abono.portal.admin;

import abono.portal.Notices;
import abono.purchaseorders.OrderRuleService;
import abono.purchaseorders.PurchasingSetting;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** From which total on purchase orders are required, and who needs none (Q8). */
@Named
@ViewScoped
public class OrderRulesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/admin/order-rules.xhtml?faces-redirect=true";

    @EJB private OrderRuleService rules;
    @Inject private Notices notices;

    private int version;
    private Integer orderLimit;
    private String accountNumber;
    private transient List<OrderRuleService.ExemptAccount> exempt;

    @PostConstruct
    void open() {
        PurchasingSetting setting = rules.setting();
        version = setting.version();
        orderLimit = Math.toIntExact(setting.orderLimit());
    }

    /** Keeps the limit. */
    public String save() {
        return after(
                notices.attempt(() -> rules.change(version, orderLimit)),
                "admin.order-rules.saved");
    }

    /** Lets the account that was named buy without. */
    public String exempt() {
        return after(
                notices.attempt(() -> rules.exempt(accountNumber)), "admin.order-rules.exempted");
    }

    /** Asks an account for them again. */
    public String ask(UUID account) {
        return after(notices.attempt(() -> rules.ask(account)), "admin.order-rules.asked");
    }

    private String after(boolean done, String text) {
        if (!done) {
            return null;
        }
        notices.done(text);
        return HERE;
    }

    /** The accounts that need none. */
    public List<OrderRuleService.ExemptAccount> rows() {
        if (exempt == null) {
            exempt = rules.exempt();
        }
        return exempt;
    }

    public Integer getOrderLimit() {
        return orderLimit;
    }

    public void setOrderLimit(Integer orderLimit) {
        this.orderLimit = orderLimit;
    }

    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }
}
