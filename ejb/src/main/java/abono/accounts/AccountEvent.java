package abono.accounts;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to accounts and their people. */
public sealed interface AccountEvent extends DomainEvent {
    /** Name, address, VAT number, language or recipients are others now. */
    record DetailsChanged(UUID subject, UUID account, String before, String after)
            implements AccountEvent {}

    /**
     * Somebody was invited.
     *
     * @param subject the person
     * @param secret of the link in the mail; kept nowhere else
     */
    record Invited(UUID subject, UUID account, String role, String secret) implements AccountEvent {
        @Override
        public String detail() {
            return "Invited[" + role + "]";
        }
    }

    /** Its credit pays open invoices by itself from now on, or only by hand. */
    record CreditRuleChanged(UUID subject, UUID account, boolean byItself)
            implements AccountEvent {}

    /** Somebody became a member. */
    record Joined(UUID subject, UUID account, String role) implements AccountEvent {}

    /** A member's role is another now. */
    record RoleChanged(UUID subject, UUID account, String role) implements AccountEvent {}

    /** Somebody is no member any more. */
    record Left(UUID subject, UUID account) implements AccountEvent {}
}
