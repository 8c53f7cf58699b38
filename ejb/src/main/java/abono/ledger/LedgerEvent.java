package abono.ledger;

import abono.events.DomainEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What is found in the books. */
public sealed interface LedgerEvent extends DomainEvent {
    /**
     * An invariant does not hold.
     *
     * @param subject names the check for good
     */
    record Differs(UUID subject, String check, long differences) implements LedgerEvent {
        static Differs of(LedgerFinding check) {
            byte[] name = check.name().getBytes(StandardCharsets.UTF_8);
            return new Differs(UUID.nameUUIDFromBytes(name), check.name(), check.differences());
        }

        @Override
        public UUID account() {
            return null;
        }
    }
}
