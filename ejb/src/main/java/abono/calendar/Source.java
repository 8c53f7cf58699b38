package abono.calendar;

import abono.accounts.Account;
import java.time.LocalDate;
import java.util.List;

/** One kind of thing that happens by itself; every bean of this type adds to the calendar. */
interface Source {
    /**
     * What happens to the account, in any order, with as many statements for one as for many.
     *
     * @param account that the caller may read
     * @param today in its time zone
     */
    List<Happening> of(Account account, LocalDate today);
}
