package abono.subscriptions;

import abono.pricing.BillingFrequency;
import abono.pricing.NextPrices;
import abono.pricing.RenewalPrices;
import abono.pricing.schedules.BillingSchedule;
import abono.pricing.schedules.ContractAct;
import abono.pricing.schedules.ContractDay;
import abono.pricing.schedules.ContractSchedule;
import abono.pricing.schedules.RollingSchedule;
import java.time.LocalDate;

/**
 * How a subscription is billed, and with it when it renews and ends: all in which what is sold
 * online and what a quote agreed differ. It is told by whether there is a term.
 */
sealed interface Billing {
    /** The one of a subscription. */
    static Billing of(Subscription subscription) {
        return subscription.contract().made()
                ? new FixedTerm(subscription)
                : new RollingPeriod(subscription);
    }

    /** What it will cost. */
    BillingSchedule schedule(NextPrices prices);

    /** First day of the next term, or period; null when it ends or is over. */
    LocalDate renewsOn();

    /** The next day on which something is invoiced; null when nothing will be. */
    LocalDate nextInvoiceOn();

    /** How a term is billed; null when it is billed by its period. */
    BillingFrequency frequency();

    /** The day after the last term that is agreed; null when there is none. */
    LocalDate agreedEnd();

    /** What the world is told when it has renewed. */
    SubscriptionEvent renewed(ContractAct act);

    /**
     * It runs until it is cancelled: each period is billed when it begins, at the price that holds
     * then.
     */
    record RollingPeriod(Subscription of) implements Billing {
        @Override
        public BillingSchedule schedule(NextPrices prices) {
            return new RollingSchedule(
                    of.id(),
                    of.choice(),
                    of.service(),
                    of.anchorDay(),
                    renewsOn() != null,
                    prices.ofPeriods());
        }

        @Override
        public LocalDate renewsOn() {
            return of.active() && !of.pendingCancellation() ? of.periodEnd() : null;
        }

        @Override
        public LocalDate nextInvoiceOn() {
            return renewsOn();
        }

        @Override
        public BillingFrequency frequency() {
            return null;
        }

        @Override
        public LocalDate agreedEnd() {
            return null;
        }

        @Override
        public SubscriptionEvent renewed(ContractAct act) {
            return new SubscriptionEvent.Renewed(of.id(), of.account().id(), of.periodEnd());
        }
    }

    /** It is bound for a term that is billed by its schedule and renews unless notice is given. */
    record FixedTerm(Subscription of) implements Billing {
        @Override
        public BillingSchedule schedule(NextPrices prices) {
            return of.contractSchedule(prices.ofTerms());
        }

        @Override
        public LocalDate renewsOn() {
            return of.ended() || of.pendingCancellation() ? null : agreedEnd();
        }

        @Override
        public LocalDate nextInvoiceOn() {
            ContractSchedule schedule = of.contractSchedule(RenewalPrices.unchanged());
            return of.ended() || of.billingHeld()
                    ? null
                    : schedule.until(schedule.end().plusDays(1)).stream()
                            .filter(day -> !day.lines().isEmpty())
                            .map(ContractDay::on)
                            .findFirst()
                            .orElse(null);
        }

        @Override
        public BillingFrequency frequency() {
            return of.contract().cut().frequency();
        }

        @Override
        public LocalDate agreedEnd() {
            return of.contractSchedule(RenewalPrices.unchanged()).end();
        }

        @Override
        public SubscriptionEvent renewed(ContractAct act) {
            return new SubscriptionEvent.TermRenewed(
                    of.id(), of.account().id(), of.termEnd(), !act.agreed());
        }
    }
}
