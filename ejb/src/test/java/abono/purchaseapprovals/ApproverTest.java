package abono.purchaseapprovals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.SampleAccounts;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.Role;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The certificate names approvers as they typed it, so it must be able to draw that. */
class ApproverTest {
    @ParameterizedTest
    @ValueSource(strings = {"采购主管", "Jefa \uD83D\uDE00", "مدير"})
    void aTitleThatTheCertificateCannotDrawIsRefusedAtItsField(String title) {
        assertThatThrownBy(() -> named(title))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .extracting(FieldProblem::field, FieldProblem::code)
                                        .containsExactly(
                                                org.assertj.core.groups.Tuple.tuple(
                                                        "title", "text.undrawable")));
    }

    @Test
    void aLongTitleIsRefused() {
        assertThatThrownBy(() -> named("x".repeat(121)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .containsExactly(
                                                FieldProblem.of("title", "text.long", 120, 121)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jefa de TI", "Ředitel", "Διευθυντής", "Директор"})
    void whatCanBeDrawnIsKept(String title) {
        assertThat(named(" " + title + " ").title()).isEqualTo(title);
    }

    private static Approver named(String title) {
        return Approver.of(
                SampleAccounts.diego(), title, Role.BILLING_CONTACT, Locale.forLanguageTag("es"));
    }
}
