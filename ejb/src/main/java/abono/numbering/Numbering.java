package abono.numbering;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Gives out numbers. */
@Dependent
public class Numbering {
    /**
     * Creates the series' row when the year is new, else locks it until commit. The date never goes
     * back within a series even if a node's clock does.
     */
    private static final String NEXT =
            """
            insert into number_series as s (code, year, last_number, last_on) values (?1, ?2, 1, ?3)
            on conflict (code, year) do update
            set last_number = s.last_number + 1, last_on = greatest(s.last_on, excluded.last_on)
            returning last_number, last_on
            """;

    @PersistenceContext private EntityManager em;

    /**
     * The next number of the series in the day's year. Takes part in the caller's transaction: if
     * that rolls back, the number is given out again.
     *
     * @param day the day of issue in the issuer's time zone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Numbered next(Series series, LocalDate day) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(NEXT)
                                .setParameter(1, series.name())
                                .setParameter(2, day.getYear())
                                .setParameter(3, day)
                                .getSingleResult();
        int number = ((Number) row[0]).intValue();
        LocalDate on = ((java.sql.Date) row[1]).toLocalDate();
        return new Numbered(series.number(day.getYear(), number), on);
    }
}
