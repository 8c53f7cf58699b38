package abono.portal.bills;

import abono.accountcredit.CreditService;
import abono.accounts.AccountService;
import abono.money.Money;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.settlement.CreditRuleService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The account's credit and whether it pays open invoices by itself (P4). */
@Named
@RequestScoped
public class CreditRulePanel {
    @EJB private AccountService accounts;
    @EJB private CreditService credits;
    @EJB private CreditRuleService rules;
    @Inject private CurrentAccount account;
    @Inject private Area area;
    @Inject private Notices notices;

    public Money available() {
        return credits.available(account.id());
    }

    /** Whether it pays open invoices by itself. */
    public boolean byItself() {
        return accounts.find(account.id()).automaticCredit();
    }

    /** Turns the rule to the other side. */
    public void turn() {
        boolean wanted = !byItself();
        if (notices.attempt(() -> rules.choose(account.id(), wanted))) {
            notices.done(wanted ? "credit.rule.on" : "credit.rule.off");
            Faces.redirect(area.path("invoices.xhtml"));
        }
    }
}
