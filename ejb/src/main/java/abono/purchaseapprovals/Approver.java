package abono.purchaseapprovals;

import abono.refusals.DrawableText;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import abono.security.Person;
import abono.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/**
 * Who says yes to a request, as the certificate of an acceptance names them.
 *
 * @param title their position: as typed, else what they are for the account
 */
record Approver(UUID id, String name, String title) {
    private static final int LONGEST = 120;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The person under the title that they typed.
     *
     * @param role for the account, whose name in the language is their title when they typed none
     * @throws InvalidInput when the title is longer than 120 characters, or the certificate cannot
     *     draw it
     */
    static Approver of(Person person, String typed, Role role, Locale language) {
        if (Visible.nothing(typed)) {
            String named =
                    ResourceBundle.getBundle(
                                    "abono.purchaseapprovals.titles", language, NO_FALLBACK)
                            .getString(role.name());
            return new Approver(person.id(), person.name(), named);
        }
        String title = typed.strip();
        List<FieldProblem> problems = new ArrayList<>();
        if (title.length() > LONGEST) {
            problems.add(FieldProblem.of("title", "text.long", LONGEST, title.length()));
        }
        DrawableText.check(problems, "title", title);
        InvalidInput.throwIfAny(problems);
        return new Approver(person.id(), person.name(), title);
    }
}
