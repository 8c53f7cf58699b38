package abono.portal.corporate;

import abono.accounts.AccountService;
import abono.consent.BuyingRules;
import abono.consent.BuyingRulesInput;
import abono.consent.BuyingRulesService;
import abono.consent.BuyingStep;
import abono.consent.Need;
import abono.money.Money;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
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
    private BigDecimal from;
    private Need need = Need.ANY;
    private Integer least = 1;
    private List<UUID> approvers = new ArrayList<>();
    private final ArrayList<BuyingRulesInput.Step> higher = new ArrayList<>();
    private final ArrayList<BuyingRulesInput.Absence> absences = new ArrayList<>();

    /** Shows the rules as they are; steps above the first and absences stay as they are. */
    public void open() {
        BuyingRules now = rules.find(account.id());
        version = now.version();
        on = now.on();
        approvers = new ArrayList<>(now.approvers());
        now.delegates()
                .forEach(
                        each ->
                                absences.add(
                                        new BuyingRulesInput.Absence(
                                                each.approver(),
                                                each.delegate(),
                                                each.firstDay(),
                                                each.lastDay())));
        List<BuyingRulesInput.Step> steps = now.steps().stream().map(this::step).toList();
        if (!steps.isEmpty()) {
            from = steps.get(0).from();
            need = steps.get(0).need();
            least = steps.get(0).least();
            higher.addAll(steps.subList(1, steps.size()));
        }
    }

    private BuyingRulesInput.Step step(BuyingStep step) {
        Money amount = Money.ofMinor(step.fromMinor(), account.account().currency());
        return new BuyingRulesInput.Step(amount.amount(), step.need(), step.least());
    }

    /** Keeps the rules. */
    public void save() {
        Stream<BuyingRulesInput.Step> first =
                Stream.of(new BuyingRulesInput.Step(from, need, least));
        List<BuyingRulesInput.Step> steps = Stream.concat(first, higher.stream()).toList();
        BuyingRulesInput wanted = new BuyingRulesInput(on, steps, approvers, absences);
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

    public List<UUID> getApprovers() {
        return approvers;
    }

    public void setApprovers(List<UUID> approvers) {
        this.approvers = approvers;
    }
}
