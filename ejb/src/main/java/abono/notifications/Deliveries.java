package abono.notifications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The two transactions of a delivery, before and after the mail is handed over. */
@Dependent
class Deliveries {
    private static final int BATCH = 10;

    @Inject private Outbox outbox;

    /** Takes some of the mails that are due, so that no other courier takes them too. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OutboxMail> claim(Instant now) {
        List<OutboxMail> due = outbox.due(now, BATCH);
        due.forEach(mail -> mail.claim(now));
        return due;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(UUID id, Instant now) {
        outbox.locked(id).orElseThrow().sent(now);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, String why, Instant now) {
        outbox.locked(id).orElseThrow().failed(why, now);
    }
}
