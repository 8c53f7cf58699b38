package abono.events;

import java.util.UUID;

/** Something that happened, told in the transaction in which it happened. */
public interface DomainEvent {
    /** The aggregate that it happened to. */
    UUID subject();

    /** The account that it concerns, or null for what concerns none. */
    UUID account();

    /** What happened, for the audit trail: e.g. {@code QuoteEvent.Accepted}. */
    default String action() {
        Class<?> owner = getClass().getDeclaringClass();
        return (owner == null ? "" : owner.getSimpleName() + ".") + getClass().getSimpleName();
    }

    /** The facts in one line, for the audit trail; 2 000 characters at most. */
    default String detail() {
        return toString();
    }
}
