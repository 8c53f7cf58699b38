package abono.purchaseapprovals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Reminds of one request, in a transaction of its own and under its row lock. */
@Dependent
class ConsentReminder {
    @Inject private Consents consents;
    @Inject private Event<ConsentEvent> events;

    /**
     * Reminds unless that was done or the request is answered.
     *
     * @param asked the latest instant at which it was asked to be due now
     * @param times which reminder this is
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remind(UUID id, Instant asked, int times) {
        ConsentRequest request = consents.locked(consents.find(id));
        if (request.remindable(asked, times)) {
            request.remind();
            events.fire(new ConsentEvent.Reminded(request.id(), request.accountId(), times));
        }
    }
}
