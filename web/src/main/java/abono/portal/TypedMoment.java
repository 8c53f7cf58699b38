package abono.portal;

import abono.refusals.FieldProblem;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A day and a time of day in two fields, told by the clocks of one zone. */
public class TypedMoment implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String REQUIRED = "required";

    private LocalDate day;
    private LocalTime time;

    /** The moment; null when one of the two is missing. */
    public Instant in(ZoneId zone) {
        return day == null || time == null ? null : day.atTime(time).atZone(zone).toInstant();
    }

    /** A problem at the field of each of the two that is missing. */
    public List<FieldProblem> missing(String dayField, String timeField) {
        List<FieldProblem> problems = new ArrayList<>();
        if (day == null) {
            problems.add(FieldProblem.of(dayField, REQUIRED));
        }
        if (time == null) {
            problems.add(FieldProblem.of(timeField, REQUIRED));
        }
        return problems;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
