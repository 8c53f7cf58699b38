package abono.portal.admin;

import abono.portal.Frame;
import abono.portal.Notices;
import abono.time.ClockService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
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
    private LocalDateTime target;

    public Instant getNow() {
        return clock.now();
    }

    public boolean isMovable() {
        return clock.movable();
    }

    /** To the day and time that was typed, in the zone that the page names. */
    public void move() {
        moveTo(target.atZone(zone()));
    }

    /** So many days further. */
    public void days(int days) {
        moveTo(today().plusDays(days));
    }

    /** So many months further, by the calendar. */
    public void months(int months) {
        moveTo(today().plus(Period.ofMonths(months)));
    }

    private void moveTo(ZonedDateTime then) {
        if (notices.attempt(() -> clock.moveTo(then.toInstant()))) {
            notices.done("admin.clock.moved");
            target = null;
        }
    }

    private ZonedDateTime today() {
        return clock.now().atZone(zone());
    }

    private ZoneId zone() {
        return ZoneId.of(frame.getZone());
    }

    public LocalDateTime getTarget() {
        return target;
    }

    public void setTarget(LocalDateTime target) {
        this.target = target;
    }
}
