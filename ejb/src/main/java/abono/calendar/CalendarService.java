package abono.calendar;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Tells what happens to an account if its people do nothing (U10). */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class CalendarService {
    private static final int MONTHS = 13;

    @Inject private Accounts accounts;
    @Inject private BusinessTime time;
    @Inject @Any private Instance<Source> sources;

    /**
     * The happenings of an account, the earliest first.
     *
     * @param from first day, or null for today
     * @param to last day, or null for 13 months from today
     */
    public List<Happening> of(UUID id, LocalDate from, LocalDate to) {
        Account account = accounts.guarded(id, Right.READ_BILLING);
        LocalDate today = time.today(account.zone());
        LocalDate first = from == null ? today : from;
        LocalDate last = to == null ? today.plusMonths(MONTHS) : to;
        return sources.stream()
                .flatMap(source -> source.of(account, today).stream())
                .filter(each -> !each.day().isBefore(first) && !each.day().isAfter(last))
                .sorted(
                        Comparator.comparing(Happening::day)
                                .thenComparing(Happening::kind)
                                .thenComparing(Happening::subject))
                .toList();
    }
}
