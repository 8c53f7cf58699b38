package abono.billing;

import abono.jobs.DueWork;
import abono.subscriptions.SubscriptionLife;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Renews or ends every online subscription whose period is over, each in its own transaction: one
 * that fails is tried again later and holds no other up.
 */
@Dependent
public class RenewalRun {
    @Inject private SubscriptionLife subscriptions;
    @Inject private Renewal renewal;
    @Inject private DueWork work;

    /** Renews or ends what is over at the instant. */
    public void run(Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        work.each("renewals", subscriptions.due(latest), renewal::renew);
    }
}
