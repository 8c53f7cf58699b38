package abono.quotes;

import abono.subscriptions.ContractLife;
import abono.subscriptions.Subscription;
import abono.time.TimeHasPassed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Finds what ends within sixty days, and has its renewal drafted, account by account (Q10). */
@Dependent
public class RenewalDraftRun {
    /** Days before the end of a term on which its renewal is drafted. */
    static final int DAYS_BEFORE = 60;

    /** Before contracts renew, so that a draft is there even when days are skipped. */
    private static final int FIRST = 90;

    private static final Logger LOG = Logger.getLogger(RenewalDraftRun.class.getName());

    @Inject private ContractLife contracts;
    @Inject private RenewalDrafts drafts;

    void run(@Observes @Priority(FIRST) TimeHasPassed passed) {
        LocalDate today = LocalDate.ofInstant(passed.now(), ZoneOffset.UTC);
        Map<String, List<UUID>> groups =
                contracts.endingBy(today.plusDays(DAYS_BEFORE)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        RenewalDraftRun::group,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Subscription::id, Collectors.toList())));
        for (List<UUID> group : groups.values()) {
            try {
                drafts.draft(group);
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "Renewal draft of " + group, failed);
            }
        }
    }

    private static String group(Subscription subscription) {
        return subscription.account().id() + " " + subscription.termEnd();
    }
}
