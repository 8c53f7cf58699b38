package abono.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.refusals.FieldProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    @ParameterizedTest
    @CsvSource({"09:05, 09:05", "9:05, 09:05", "9.05, 09:05", "' 23:59 ', 23:59", "00:00, 00:00"})
    void readsHoursAndMinutes(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).isEqualTo(time);
        assertThat(TypedTime.read(TypedTime.text(time))).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "12:60", "9:5", "0905", "9", "5:05 pm", "noon", "-1:00"})
    void refusesWhatIsNoTime(String typed) {
        assertThatThrownBy(() -> TypedTime.read(typed)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aMomentIsToldByTheClocksOfItsZone() {
        TypedMoment moment = new TypedMoment();
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        assertThat(moment.in(madrid)).isNull();
        assertThat(moment.missing("day", "time"))
                .containsExactly(
                        FieldProblem.of("day", "required"), FieldProblem.of("time", "required"));
        moment.setDay(LocalDate.of(2026, 7, 1));
        assertThat(moment.in(madrid)).isNull();
        assertThat(moment.missing("day", "time"))
                .containsExactly(FieldProblem.of("time", "required"));
        moment.setTime(LocalTime.of(9, 5));
        assertThat(moment.in(madrid)).isEqualTo(Instant.parse("2026-07-01T07:05:00Z"));
        assertThat(moment.missing("day", "time")).isEmpty();
    }
}
