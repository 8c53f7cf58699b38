package abono.portal.sales;

import static org.assertj.core.api.Assertions.assertThat;

import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedFormTest {
    private static final FieldProblem NO_NAME = FieldProblem.of("name", "required");

    private final RecordedForm form = new RecordedForm();

    private List<String> placed(String code) {
        InvalidInput found = new InvalidInput(List.of(NO_NAME, FieldProblem.of("saidAt", code)));
        return form.placed(found).problems().stream().map(FieldProblem::field).toList();
    }

    @Test
    void tellsAtEachOfTheTwoFieldsWhatIsMissing() {
        assertThat(placed("required")).containsExactly("saidAt", "saidTime", "name");
        form.getSaid().setDay(LocalDate.of(2026, 7, 1));
        assertThat(placed("required")).containsExactly("saidTime", "name");
        form.getSaid().setDay(null);
        form.getSaid().setTime(LocalTime.NOON);
        assertThat(placed("required")).containsExactly("saidAt", "name");
    }

    @Test
    void leavesWhatIsSaidOfAWholeMoment() {
        form.getSaid().setDay(LocalDate.of(2026, 7, 1));
        form.getSaid().setTime(LocalTime.NOON);
        assertThat(placed("said.when")).containsExactly("name", "saidAt");
    }
}
