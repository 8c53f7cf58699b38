package abono.acceptance.evidence;

import abono.events.DomainEvent;
import abono.quotes.answers.AcceptanceWay;
import java.util.UUID;

/** What happens to what proves an acceptance; the subject is the quote. */
public sealed interface EvidenceEvent extends DomainEvent {
    /** The acceptance has its place in the chain. */
    record Sealed(UUID subject, UUID account, AcceptanceWay way, long position, String hash)
            implements EvidenceEvent {}

    /** The document as accepted has its place in the chain. */
    record Filed(UUID subject, UUID account, long position, String sha256)
            implements EvidenceEvent {}
}
