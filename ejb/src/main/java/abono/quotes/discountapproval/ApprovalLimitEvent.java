package abono.quotes.discountapproval;

import abono.events.DomainEvent;
import abono.security.Role;
import java.util.UUID;

/** What happens to the limits over which a quote needs a manager. */
public sealed interface ApprovalLimitEvent extends DomainEvent {
    /** Up to where a role may send without a manager is elsewhere now (Q3). */
    record Changed(UUID subject, UUID account, Role role, LimitInput now)
            implements ApprovalLimitEvent {}
}
