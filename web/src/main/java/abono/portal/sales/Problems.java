package abono.portal.sales;

import abono.refusals.FieldProblem;
import abono.refusals.RefusalText;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong, in the reader's words, for each field to show. */
public class Problems implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> sentences = new HashMap<>();

    /** Puts the sentences at their fields; the first problem of a field is the one that counts. */
    void add(List<FieldProblem> problems, Locale locale) {
        problems.forEach(
                each -> sentences.putIfAbsent(each.field(), RefusalText.say(each, locale)));
    }

    /** The same without complaining of lines that are merely not filled in yet. */
    void addBegun(List<FieldProblem> problems, Locale locale) {
        add(problems.stream().filter(each -> !unbegun(each)).toList(), locale);
    }

    private static boolean unbegun(FieldProblem problem) {
        boolean missing = problem.code().equals("required") && problem.field().startsWith("lines");
        return missing || problem.code().equals("lines.empty");
    }

    /** The sentence of a field, or null when it is all right. */
    public String at(String field) {
        return sentences.get(field);
    }

    /** The sentence of a line's field, or null when it is all right. */
    public String ofLine(int line, String field) {
        return sentences.get("lines[" + line + "]." + field);
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return sentences.isEmpty();
    }
}
