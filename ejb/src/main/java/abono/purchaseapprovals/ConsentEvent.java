package abono.purchaseapprovals;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to requests for approval; the subject is the request. */
public sealed interface ConsentEvent extends DomainEvent {
    /** The account's rules are others now. */
    record RulesChanged(UUID subject, UUID account, boolean on) implements ConsentEvent {}

    /** A member asks the approvers. */
    record Asked(UUID subject, UUID account, UUID requester) implements ConsentEvent {}

    /** Nobody answered for days. */
    record Reminded(UUID subject, UUID account, int times) implements ConsentEvent {}

    /** An approver, or their delegate, said yes. */
    record Voted(UUID subject, UUID account, UUID seat, UUID person) implements ConsentEvent {}

    /** Another purchase order's number, or none, is to stand on what is asked for. */
    record OrderedUnder(UUID subject, UUID account, String before, String number)
            implements ConsentEvent {}

    /** The last needed yes to a purchase, which binds in the same transaction. */
    record Given(UUID subject, UUID account, UUID quote, int revision) implements ConsentEvent {}

    /** The last needed yes to a payment: it can be made now, once. */
    record PaymentAllowed(UUID subject, UUID account) implements ConsentEvent {}

    /** An approver said no, and why. */
    record Refused(UUID subject, UUID account, String reason) implements ConsentEvent {}

    /**
     * What was asked for was answered, withdrawn or replaced, or has expired; or the invoice was
     * paid otherwise or credited.
     */
    record Closed(UUID subject, UUID account, String why) implements ConsentEvent {}
}
