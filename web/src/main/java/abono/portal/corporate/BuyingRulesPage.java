package abono.portal.corporate;

import abono.accounts.AccountService;
import abono.money.Money;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.purchaseapprovals.BuyingRules;
import abono.purchaseapprovals.BuyingRulesInput;
import abono.purchaseapprovals.BuyingRulesService;
import abono.purchaseapprovals.BuyingStep;
import abono.purchaseapprovals.Need;
import abono.security.Caller;
import abono.security.Membership;
import abono.security.Right;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Who has to approve what the account buys, from which amount on (U5). */
@Named
@ViewScoped
public class BuyingRulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private BuyingRulesService rules;
    @EJB private AccountService accounts;
    @Inject private CurrentAccount account;
    @Inject private Caller caller;
    @Inject private Notices notices;

    private int version;
    private boolean on;
    private BigDecimal paymentLimit;
    private List<UUID> approvers = new ArrayList<>();
    private StepForm first = new StepForm();
    private final ArrayList<StepForm> higher = new ArrayList<>();
    private final ArrayList<AbsenceForm> absences = new ArrayList<>();

    /** Shows the rules as they are, with empty rows for more. */
    public void open() {
        BuyingRules now = rules.find(account.id());
        version = now.version();
        on = now.on();
        approvers = new ArrayList<>(now.approvers());
        Long limit = now.paymentLimitMinor();
        paymentLimit = limit == null ? null : money(limit).amount();
        now.steps().forEach(each -> higher.add(StepForm.of(step(each))));
        if (!higher.isEmpty()) {
            first = higher.remove(0);
        }
        higher.addAll(List.of(new StepForm(), new StepForm()));
        now.delegates().forEach(each -> absences.add(AbsenceForm.of(each)));
        absences.addAll(List.of(new AbsenceForm(), new AbsenceForm()));
    }

    private BuyingRulesInput.Step step(BuyingStep step) {
        return new BuyingRulesInput.Step(
                money(step.fromMinor()).amount(), step.need(), step.least());
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency());
    }

    /** Keeps the rules; a first step without an amount is a mistake unless only payments count. */
    public void save() {
        boolean onlyPayments = paymentLimit != null && !first.used();
        BuyingRulesInput wanted =
                new BuyingRulesInput(
                        on,
                        Stream.concat(Stream.of(first), higher.stream())
                                .filter(each -> each.used() || each == first && !onlyPayments)
                                .map(StepForm::step)
                                .toList(),
                        approvers,
                        absences.stream()
                                .filter(AbsenceForm::used)
                                .map(AbsenceForm::absence)
                                .toList(),
                        paymentLimit);
        if (notices.attempt(() -> rules.change(account.id(), version, wanted))) {
            notices.done(on ? "corporate.buying-rules.on" : "corporate.buying-rules.off");
            Faces.redirect("corporate/requests.xhtml");
        }
    }

    /** Whether the reader may set them. */
    public boolean mine() {
        return caller.may(Right.MANAGE_ACCOUNT, account.account());
    }

    /** The members who may approve. */
    public List<Membership> able() {
        return accounts.people(account.id()).stream()
                .filter(each -> each.role().rights().contains(Right.APPROVE_PURCHASES))
                .toList();
    }

    public Need[] needs() {
        return Need.values();
    }

    public String currency() {
        return account.account().currency();
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    public StepForm getFirst() {
        return first;
    }

    /** The steps above the first. */
    public List<StepForm> getHigher() {
        return higher;
    }

    public List<AbsenceForm> getAbsences() {
        return absences;
    }

    /** In major units of the account's currency; payments above it need approval. */
    public BigDecimal getPaymentLimit() {
        return paymentLimit;
    }

    public void setPaymentLimit(BigDecimal paymentLimit) {
        this.paymentLimit = paymentLimit;
    }

    public List<UUID> getApprovers() {
        return approvers;
    }

    public void setApprovers(List<UUID> approvers) {
        this.approvers = approvers;
    }
}
