package abono.contracts;

import abono.invoices.LineDraft;
import abono.pricing.PriceList;
import abono.pricing.Prorated;
import abono.pricing.Proration;
import abono.pricing.ServicePeriod;
import abono.pricing.TermCharge;
import abono.pricing.TermSchedule;
import abono.quotes.QuoteLine;
import abono.subscriptions.Choice;
import abono.subscriptions.ContractLife;
import abono.subscriptions.Subscription;
import abono.subscriptions.Term;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What happens to a contract that is locked, and the invoice lines that follow from it. */
@Dependent
class ContractActs {
    private static final int RENEWAL_MONTHS = 12;

    @Inject private ContractLife contracts;
    @Inject private PriceList prices;

    /** Changes it from a day of its billing period on, and keeps its renewal date (D5). */
    List<LineDraft> amend(Subscription subscription, QuoteLine line, LocalDate day) {
        Choice before = subscription.choice();
        ServicePeriod running = subscription.service();
        TermSchedule old = subscription.schedule();
        TermSchedule now = subscription.scheduleAt(line.charge(), line.period());
        Prorated back = Proration.credit(subscription.charged(), running, day);
        TermCharge rest = now.rest(old.interval(day), day);
        contracts.amend(subscription, line.choice(), day, rest.net());
        Locale locale = subscription.account().locale();
        List<LineDraft> lines = new ArrayList<>();
        lines.add(ContractLines.charged(subscription, rest, locale));
        if (!back.amount().isZero()) {
            lines.add(ContractLines.givenBack(subscription, before, back, locale));
        }
        return lines;
    }

    /** Begins the term that was agreed for after the present one. */
    List<LineDraft> renew(Subscription subscription, QuoteLine line) {
        LocalDate day = subscription.termEnd();
        contracts.renew(subscription, line.choice(), line.term(day), line.quote().id());
        return charged(subscription);
    }

    /** Begins another year by itself, at the catalog's price of the day (Q10, D1). */
    List<LineDraft> renewByItself(Subscription subscription) {
        UUID plan = subscription.plan().id();
        LocalDate day = subscription.termEnd();
        Choice choice = subscription.choice();
        Choice next =
                new Choice(
                        choice.plan(),
                        choice.period(),
                        choice.charge()
                                .at(choice.unitOn(day, prices.plans(List.of(plan)).get(plan))));
        int anchor = subscription.anchorDay();
        TermSchedule.Cut cut = new TermSchedule.Cut(subscription.contract().cut().frequency(), 0);
        Term term = new Term(TermSchedule.term(day, anchor, RENEWAL_MONTHS), anchor, cut);
        contracts.renew(subscription, next, term, subscription.contract().quote());
        return charged(subscription);
    }

    /** Begins the next billing period of the term. */
    List<LineDraft> bill(Subscription subscription) {
        contracts.bill(subscription);
        return charged(subscription);
    }

    /** The line of its present billing period; none when that is free. */
    List<LineDraft> charged(Subscription subscription) {
        TermCharge charge = subscription.schedule().of(subscription.service());
        return charge.net().isZero() && subscription.contract().cut().freeMonths() > 0
                ? List.of()
                : List.of(
                        ContractLines.charged(
                                subscription, charge, subscription.account().locale()));
    }
}
