package abono.portal.admin;

import abono.dailyrun.ClockService;
import abono.portal.Frame;
import abono.portal.Notices;
import abono.portal.TypedMoment;
import abono.refusals.InvalidInput;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Shows the business time and moves it in test mode (rule L4). */
@Named
@ViewScoped
public class ClockPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private ClockService clock;
    @Inject private Notices notices;
    @Inject private Frame frame;
    private TypedMoment target = new TypedMoment();

    public Instant getNow() {
        return clock.now();
    }

    public boolean isMovable() {
        return clock.movable();
    }

    /** To the day and time that was typed, in the zone that the page names. */
    public void move() {
        moveTo(target.in(zone()));
    }

    /** So many days further. */
    public void days(int days) {
        moveTo(today().plusDays(days).toInstant());
    }

    /** So many months further, by the calendar. */
    public void months(int months) {
        moveTo(today().plus(Period.ofMonths(months)).toInstant());
    }

    private void moveTo(Instant then) {
        boolean moved =
                notices.attempt(
                        () -> {
                            if (then == null) {
                                throw new InvalidInput(target.missing("now", "time"));
                            }
                            clock.moveTo(then);
                        });
        if (moved) {
            notices.done("admin.clock.moved");
            target = new TypedMoment();
        }
    }

    private ZonedDateTime today() {
        return clock.now().atZone(zone());
    }

    private ZoneId zone() {
        return ZoneId.of(frame.getZone());
    }

    /** Where to move it. */
    public TypedMoment getTarget() {
        return target;
    }
}
