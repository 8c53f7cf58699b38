package abono.portal.sales;

import abono.refusals.FieldProblem;
import abono.refusals.RefusalText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong, in the reader's words, for each field to show. */
public class Problems implements Serializable {
    private static final long serialVersionUID = 1L;

    private final boolean asked;
    private final ArrayList<Problem> all = new ArrayList<>();

    private Problems(boolean asked, List<FieldProblem> found, Locale locale) {
        this.asked = asked;
        found.forEach(each -> add(new Problem(each.field(), RefusalText.say(each, locale))));
    }

    /** All of them, for one who wanted to go on. */
    static Problems all(List<FieldProblem> found, Locale locale) {
        return new Problems(true, found, locale);
    }

    /** For one who is still typing: what is merely not filled in yet is no problem. */
    static Problems begun(List<FieldProblem> found, Locale locale) {
        return new Problems(false, found.stream().filter(each -> !missing(each)).toList(), locale);
    }

    private static boolean missing(FieldProblem problem) {
        boolean unfilled = problem.code().equals("required") && problem.field().startsWith("lines");
        return unfilled || problem.code().equals("lines.empty");
    }

    /** The first problem of a field is the one that counts. */
    private void add(Problem problem) {
        if (at(problem.field()) == null) {
            all.add(problem);
        }
    }

    /** The sentence of a field, or null when it is all right. */
    public String at(String field) {
        return all.stream()
                .filter(each -> each.field().equals(field))
                .map(Problem::sentence)
                .findFirst()
                .orElse(null);
    }

    /** The sentence of a line's field, or null when it is all right. */
    public String ofLine(int line, String field) {
        return at("lines[" + line + "]." + field);
    }

    /** Whether they stand between the person and what they pressed. */
    public boolean isAsked() {
        return asked && !none();
    }

    /** Each with its field, in the order in which they were found. */
    public List<Problem> getAll() {
        return all;
    }

    /** Whether nothing is wrong. */
    boolean none() {
        return all.isEmpty();
    }
}
