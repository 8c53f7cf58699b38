package abono.subscriptions;

import abono.events.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to subscriptions. */
public sealed interface SubscriptionEvent extends DomainEvent {
    /** One began. */
    record Started(UUID subject, UUID account) implements SubscriptionEvent {}

    /** Somebody tries a plan until the day. */
    record TrialStarted(UUID subject, UUID account, LocalDate until) implements SubscriptionEvent {}

    /** Tier, seats or period are others from now on. */
    record Changed(UUID subject, UUID account, String before, String after)
            implements SubscriptionEvent {}

    /** The next period began. */
    record Renewed(UUID subject, UUID account, LocalDate until) implements SubscriptionEvent {}

    /** It will end with its period. */
    record Cancelled(UUID subject, UUID account, LocalDate endsOn) implements SubscriptionEvent {}

    /** It will not end after all. */
    record Kept(UUID subject, UUID account, LocalDate renewsOn) implements SubscriptionEvent {}

    /** It is over. */
    record Ended(UUID subject, UUID account, boolean trial) implements SubscriptionEvent {}

    /** It was not paid for. */
    record Suspended(UUID subject, UUID account) implements SubscriptionEvent {}

    /** It was paid for after all. */
    record Restored(UUID subject, UUID account) implements SubscriptionEvent {}

    /** A contract's subscription was changed by an accepted quote; said before and after. */
    record Amended(UUID subject, UUID account, String before, String after)
            implements SubscriptionEvent {}

    /** A contract began another term. */
    record TermRenewed(UUID subject, UUID account, LocalDate until, boolean byItself)
            implements SubscriptionEvent {}

    /** A contract will end with its term. */
    record NoticeGiven(UUID subject, UUID account, LocalDate lastDay)
            implements SubscriptionEvent {}

    /** A notice was taken back: the contract renews. */
    record NoticeWithdrawn(UUID subject, UUID account) implements SubscriptionEvent {}

    /** An accepted quote will change it on a day to come. */
    record Planned(UUID subject, UUID account, LocalDate on) implements SubscriptionEvent {}
}
