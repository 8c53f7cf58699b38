package abono.notifications.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this node knows of mails that the database does not know yet: which are being handed over,
 * and which were, while the database could not note it. Neither is handed over again.
 */
@ApplicationScoped
class Handovers {
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();
    private final Set<UUID> unnoted = ConcurrentHashMap.newKeySet();

    /** Takes a mail in hand; false when another round of this node has it. */
    boolean begin(UUID mail) {
        return underway.add(mail);
    }

    /** It was handed over, and that is still to be noted. */
    void handedOver(UUID mail) {
        unnoted.add(mail);
    }

    /** Whether it was handed over before. */
    boolean wasHandedOver(UUID mail) {
        return unnoted.contains(mail);
    }

    /** The database knows that it was handed over. */
    void noted(UUID mail) {
        unnoted.remove(mail);
    }

    void end(UUID mail) {
        underway.remove(mail);
    }
}
