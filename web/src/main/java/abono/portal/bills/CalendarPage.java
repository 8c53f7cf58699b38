package abono.portal.bills;

import abono.accounts.Account;
import abono.calendar.CalendarFeedService;
import abono.calendar.CalendarService;
import abono.calendar.Happening;
import abono.calendar.HappeningKind;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.time.BusinessTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What happens to the account if nobody does anything, month by month (U10). */
@Named
@RequestScoped
public class CalendarPage {
    @Inject private CurrentAccount account;
    @Inject private CalendarService calendar;
    @Inject private CalendarFeedService feeds;
    @Inject private BusinessTime time;
    @Inject private Notices notices;

    private List<Happening> all;
    private LocalDate today;
    private String kind;
    private String address;

    @PostConstruct
    void load() {
        Account own = account.account();
        all = calendar.of(own.id(), null, null);
        today = time.today(own.zone());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The kinds that there are, in their own order. */
    public List<HappeningKind> kinds() {
        return all.stream().map(Happening::kind).distinct().sorted().toList();
    }

    /** How many there are of the kind. */
    public long count(HappeningKind wanted) {
        return all.stream().filter(each -> each.kind() == wanted).count();
    }

    public int size() {
        return all.size();
    }

    /** Whether only this kind is shown. */
    public boolean here(HappeningKind each) {
        return each.name().equals(kind);
    }

    /** Whether every kind is shown. */
    public boolean whole() {
        return kinds().stream().noneMatch(this::here);
    }

    /** What is shown, one list a month, the earliest first. */
    public Collection<List<Happening>> months() {
        return all.stream()
                .filter(each -> whole() || here(each.kind()))
                .collect(
                        Collectors.groupingBy(
                                each -> YearMonth.from(each.day()),
                                TreeMap::new,
                                Collectors.toList()))
                .values();
    }

    /** The month that a list is of, in words. */
    public String month(List<Happening> happenings) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", Faces.getLocale())
                .format(happenings.get(0).day());
    }

    /** Makes a new address of the feed, which is shown this once. */
    public void renew() {
        notices.attempt(() -> address = feeds.renew(account.id()));
    }

    public boolean made() {
        return feeds.made(account.id());
    }

    public String address() {
        return address;
    }

    public LocalDate today() {
        return today;
    }
}
