package abono.subscriptions;

import abono.money.Money;
import abono.pricing.schedules.ContractDay;
import abono.pricing.schedules.PlannedChange;
import java.time.LocalDate;
import java.util.UUID;

/** The verbs that acceptance and clock say to contracts, for tests without a database. */
public final class LivingContracts {
    private LivingContracts() {}

    public static Subscription start(NewSubscription wanted) {
        return new Subscription(wanted);
    }

    public static void agree(Subscription contract, PlannedChange change, UUID quoteLine) {
        contract.agree(change, quoteLine);
    }

    public static void live(Subscription contract, ContractDay day) {
        day.acts().forEach(contract::live);
    }

    public static void chargedLess(Subscription contract, Money once) {
        contract.chargedLess(once);
    }

    public static void giveNotice(Subscription contract, LocalDate day) {
        contract.notice(day);
    }

    public static void holdAndResumeBilling(Subscription contract) {
        contract.holdBilling(true);
        contract.holdBilling(false);
    }
}
