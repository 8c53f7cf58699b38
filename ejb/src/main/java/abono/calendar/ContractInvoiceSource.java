package abono.calendar;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.money.Money;
import abono.pricing.PriceList;
import abono.pricing.RenewalPrices;
import abono.pricing.schedules.ContractLine;
import abono.pricing.schedules.ContractSchedule;
import abono.pricing.schedules.DueInvoice;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import abono.tax.Place;
import abono.tax.TaxDecision;
import abono.tax.TaxRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Contracts are invoiced: every invoice and credit note to come of their schedules (Q2), with those
 * of terms that begin by themselves in the next 15 months, at the prices of that day. Nothing comes
 * of what is held until a contested acceptance is decided (U9).
 */
@Dependent
class ContractInvoiceSource implements Source {
    private static final int MONTHS = 15;

    @Inject private SubscriptionService subscriptions;
    @Inject private PriceList prices;
    @Inject private Accounts accounts;
    @Inject private TaxRules taxes;

    @Override
    public List<Happening> of(Account account, LocalDate today) {
        if (!account.corporate()) {
            return List.of();
        }
        RenewalPrices renewals = prices.renewals();
        List<ContractSchedule> contracts =
                subscriptions.ofAccount(account.id()).stream()
                        .filter(each -> !each.ended() && each.contract().made())
                        .filter(each -> !each.billingHeld())
                        .sorted(Comparator.comparing(Subscription::id))
                        .map(each -> each.contractSchedule(renewals))
                        .toList();
        LocalDate least = today.plusMonths(MONTHS);
        Place seller = accounts.issuer().place();
        Map<LocalDate, TaxDecision> decided = new HashMap<>();
        return DueInvoice.of(contracts, each -> later(each.end(), least)).stream()
                .map(
                        each ->
                                happening(
                                        each,
                                        decided.computeIfAbsent(
                                                each.on(),
                                                day -> taxes.decide(seller, account.buyer(), day))))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Happening happening(DueInvoice due, TaxDecision tax) {
        Money net = due.net();
        Money total = net.plus(tax.on(net));
        String what =
                due.lines().stream()
                        .map(ContractLine::choice)
                        .map(each -> each.plan().fullName())
                        .distinct()
                        .collect(Collectors.joining(", "));
        byte[] once = (due.quote() + " " + due.on()).getBytes(StandardCharsets.UTF_8);
        return new Happening(
                due.on(),
                net.isNegative() ? HappeningKind.CREDIT_NOTE_COMES : HappeningKind.INVOICE_COMES,
                UUID.nameUUIDFromBytes(once),
                List.of(net.isNegative() ? total.negated() : total, due.on(), what),
                "/corporate/subscriptions.xhtml");
    }
}
