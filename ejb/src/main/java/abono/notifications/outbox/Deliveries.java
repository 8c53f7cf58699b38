package abono.notifications.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transactions of a delivery, before and after the mail is handed over. */
@Dependent
class Deliveries {
    /** A portal that was killed leaves its mails behind for so long and no longer. */
    static final int LEASE_IN_SECONDS = 40;

    private static final int BATCH = 10;

    @Inject private Outbox outbox;

    /** Takes some of the mails that are due, so that no other courier takes them too. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OutboxMail> claim(UUID courier, Instant now) {
        List<OutboxMail> due = outbox.due(now, BATCH);
        due.forEach(OutboxMail::claim);
        due.forEach(mail -> outbox.lease(mail.id(), courier, LEASE_IN_SECONDS));
        return due;
    }

    /** Keeps a mail for the time that its delivery takes; false when another courier has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean keep(UUID mail, UUID courier) {
        return outbox.lease(mail, courier, LEASE_IN_SECONDS);
    }

    /**
     * Notes that a mail was handed over.
     *
     * @param reached whether its recipient has it, so that its secret can be forgotten
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(UUID id, Instant now, boolean reached) {
        OutboxMail mail = outbox.locked(id).orElseThrow();
        mail.sent(now);
        if (reached) {
            mail.forgetSecret();
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, String why, Instant now) {
        outbox.locked(id).orElseThrow().failed(why, now);
        outbox.giveBack(id);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Instant> nextTry(Instant after) {
        return outbox.nextTry(after);
    }
}
