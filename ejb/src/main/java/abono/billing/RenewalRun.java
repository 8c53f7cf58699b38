package abono.billing;

import abono.subscriptions.SubscriptionLife;
import abono.time.TimeHasPassed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Renews or ends every online subscription whose period is over, each in its own transaction: one
 * that fails is tried again at the next minute and holds no other up.
 */
@Dependent
public class RenewalRun {
    /** Before the collection of what it invoices. */
    static final int FIRST = 100;

    private static final Logger LOG = Logger.getLogger(RenewalRun.class.getName());

    @Inject private SubscriptionLife subscriptions;
    @Inject private Renewal renewal;

    void run(@Observes @Priority(FIRST) TimeHasPassed passed) {
        LocalDate latest = LocalDate.ofInstant(passed.now(), ZoneOffset.ofHours(14));
        for (var id : subscriptions.due(latest)) {
            try {
                renewal.renew(id);
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "Renewal of subscription " + id, failed);
            }
        }
    }
}
