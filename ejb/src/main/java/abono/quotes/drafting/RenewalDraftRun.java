package abono.quotes.drafting;

import abono.jobs.DueWork;
import abono.subscriptions.Subscription;
import abono.subscriptions.Subscriptions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what ends within sixty days, and has its renewal drafted, account by account (Q10). */
@Dependent
public class RenewalDraftRun {
    /** Days before the end of a term on which its renewal is drafted. */
    static final int DAYS_BEFORE = 60;

    @Inject private Subscriptions contracts;
    @Inject private RenewalDrafts drafts;
    @Inject private DueWork work;

    /** Drafts what is due at the instant, on each account's own day; call it before renewals. */
    public void run(Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        Map<String, List<UUID>> groups =
                contracts.endingBy(latest.plusDays(DAYS_BEFORE)).stream()
                        .filter(each -> dueIn(each, now))
                        .collect(
                                Collectors.groupingBy(
                                        RenewalDraftRun::group,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Subscription::id, Collectors.toList())));
        work.each("renewal-drafts", groups.keySet(), group -> drafts.draft(groups.get(group)));
    }

    private static boolean dueIn(Subscription ending, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ending.account().zone());
        return !ending.termEnd().isAfter(today.plusDays(DAYS_BEFORE));
    }

    private static String group(Subscription subscription) {
        return subscription.account().id() + " " + subscription.termEnd();
    }
}
