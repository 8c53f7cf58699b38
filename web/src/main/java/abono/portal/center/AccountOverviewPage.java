package abono.portal.center;

import abono.accountcredit.CreditService;
import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.Page;
import abono.money.Money;
import abono.orders.CartService;
import abono.orders.NextCharge;
import abono.orders.NextChargeService;
import abono.portal.CurrentAccount;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import abono.subscriptions.SubscriptionStatus;
import abono.time.BusinessTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What an online account is charged next, what needs a hand, what it has and was invoiced. */
@Named
@RequestScoped
public class AccountOverviewPage {
    private static final int LATEST = 5;
    private static final int SOON = 7;

    @Inject private CurrentAccount current;
    @Inject private SubscriptionService subscriptions;
    @Inject private InvoiceService invoices;
    @Inject private NextChargeService charges;
    @Inject private CreditService credits;
    @Inject private CartService carts;
    @Inject private BusinessTime time;

    private List<Subscription> running;
    private List<InvoiceRow> latest;
    private NextCharge next;
    private Money credit;
    private int inCart;
    private LocalDate today;

    @PostConstruct
    void load() {
        var id = current.id();
        running = subscriptions.ofAccount(id).stream().filter(each -> !each.ended()).toList();
        InvoiceFilter all = new InvoiceFilter(id, InvoiceFilter.Show.ALL, null);
        latest = invoices.list(all, Page.newest(LATEST));
        next = charges.of(id).orElse(null);
        credit = credits.available(id);
        inCart = carts.size(id);
        today = time.today(current.account().zone());
    }

    /** The next charge, or null when nothing renews. */
    public NextCharge next() {
        return next;
    }

    public Money credit() {
        return credit;
    }

    public int inCart() {
        return inCart;
    }

    public List<Subscription> running() {
        return running;
    }

    /** The trials that end within a week. */
    public List<Subscription> endingTrials() {
        return running.stream()
                .filter(each -> each.trial() && !each.periodEnd().isAfter(today.plusDays(SOON)))
                .toList();
    }

    /** Whether it ends with its period instead of renewing. */
    public boolean ending(Subscription each) {
        return each.pendingCancellation() || each.status() == SubscriptionStatus.SUSPENDED;
    }

    public List<InvoiceRow> latest() {
        return latest;
    }

    /** The day by which the list tells what is overdue. */
    public LocalDate invoiceDay() {
        return invoices.today();
    }
}
