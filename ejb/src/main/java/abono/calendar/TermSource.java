package abono.calendar;

import abono.accounts.Account;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Corporate terms renew for 12 months unless notice is given 30 days before (Q10). */
@Dependent
class TermSource implements Source {
    private static final int MONTHS = 12;

    @Inject private SubscriptionService subscriptions;

    @Override
    public List<Happening> of(Account account, LocalDate today) {
        return account.corporate()
                ? subscriptions.ofAccount(account.id()).stream()
                        .filter(each -> each.active() && each.contract().made())
                        .filter(each -> !each.pendingCancellation())
                        .flatMap(TermSource::both)
                        .toList()
                : List.of();
    }

    private static Stream<Happening> both(Subscription each) {
        LocalDate renewal = each.agreedEnd();
        LocalDate notice = each.noticeUntil();
        return Stream.of(
                happening(notice, HappeningKind.NOTICE_ENDS, each, renewal),
                happening(
                        renewal,
                        HappeningKind.TERM_RENEWS,
                        each,
                        renewal.plusMonths(MONTHS).minusDays(1)));
    }

    private static Happening happening(
            LocalDate day, HappeningKind kind, Subscription each, LocalDate other) {
        return new Happening(
                day,
                kind,
                each.id(),
                List.of(each.plan().fullName(), day, other),
                "/corporate/subscriptions.xhtml");
    }
}
