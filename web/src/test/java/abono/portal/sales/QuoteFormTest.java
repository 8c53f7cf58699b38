package abono.portal.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import abono.portal.Typed;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.OfferInput;
import abono.refusals.FieldProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuoteFormTest {
    private static final Locale SPANISH = new Locale("es");
    private static final String PRO = new UUID(1, 1).toString();

    private final QuoteForm form =
            QuoteForm.usual(UUID.randomUUID(), LocalDate.of(2026, 11, 23), SPANISH);

    private void line(String plan, String seats, String discount) {
        form.addLine();
        LineForm line = form.getLines().get(form.getLines().size() - 1);
        line.setPlan(plan);
        line.setSeats(seats);
        line.setDiscount(discount);
    }

    @Test
    void beginsWithAYearThatIsValidForThirtyDays() {
        assertThat(form.getTerms().getTermMonths()).isEqualTo("12");
        assertThat(form.getTerms().getValidUntil()).isEqualTo("23 dic 2026");
        assertThat(form.getLines()).hasSize(1);
    }

    @Test
    void readsNumbersAsTheReaderWritesThem() {
        line(PRO, "1.250", "12,5 %");
        Typed typed = new Typed(SPANISH);
        OfferInput input = form.begun().input(typed);
        assertThat(typed.problems()).isEmpty();
        LineInput.NewSubscription line = (LineInput.NewSubscription) input.lines().get(0);
        assertThat(line.sold().seats()).isEqualTo(1250);
        assertThat(line.price().percent()).isEqualTo(new BigDecimal("12.5"));
        assertThat(input.validUntil()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(input.term().startsOn()).isNull();
    }

    @Test
    void keepsWhatItCannotReadAndSaysWhere() {
        line(PRO, "diez", "1.5");
        form.getTerms().setValidUntil("mañana");
        Typed typed = new Typed(SPANISH);
        form.begun().input(typed);
        assertThat(typed.problems())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactlyInAnyOrder(
                        tuple("lines[0].seats", "number.whole"),
                        tuple("lines[0].discountPercent", "number"),
                        tuple("validUntil", "date"));
        assertThat(form.getLines().get(1).getSeats()).isEqualTo("diez");
    }

    @Test
    void refusesHalvesOfSeats() {
        line(PRO, "2,5", null);
        Typed typed = new Typed(SPANISH);
        form.begun().input(typed);
        assertThat(typed.problems()).extracting(FieldProblem::code).containsExactly("number.whole");
    }

    @Test
    void leavesLinesWithoutAPlanOutAndTellsProblemsWhereTheLineStands() {
        line(PRO, "0", null);
        assertThat(form.begun().getLines()).hasSize(1);
        FieldProblem problem = FieldProblem.of("lines[0].seats", "seats.range", 1, 500);
        assertThat(form.placed(problem).field()).isEqualTo("lines[1].seats");
        FieldProblem other = FieldProblem.of("validUntil", "required");
        assertThat(form.placed(other)).isEqualTo(other);
    }

    @Test
    void putsARemovedLineBackWhereItWas() {
        line(PRO, "7", null);
        line(PRO, "8", null);
        form.removeLine(1);
        assertThat(form.isUndoable()).isTrue();
        form.putBack();
        assertThat(form.getLines()).extracting(LineForm::getSeats).containsExactly("", "7", "8");
        assertThat(form.isUndoable()).isFalse();
    }

    @Test
    void staysSilentAboutLinesThatAreOnlyBegun() {
        List<FieldProblem> found =
                List.of(
                        FieldProblem.of("lines[0].seats", "required"),
                        FieldProblem.of("lines", "lines.empty"),
                        FieldProblem.of("validUntil", "required"));
        Problems begun = Problems.begun(found, Locale.ENGLISH);
        assertThat(begun.ofLine(0, "seats")).isNull();
        assertThat(begun.at("validUntil")).isNotBlank();
        assertThat(begun.isAsked()).isFalse();
        Problems all = Problems.all(found, Locale.ENGLISH);
        assertThat(all.getAll())
                .extracting(Problem::target)
                .containsExactly("editor:rows:0:seats", "editor:add", "editor:validUntil");
        assertThat(all.isAsked()).isTrue();
    }
}
