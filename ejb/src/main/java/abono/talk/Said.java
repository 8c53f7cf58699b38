package abono.talk;

import abono.refusals.FieldProblem;
import java.util.List;

/** Text that people write to each other, as it is kept: line breaks, but no control characters. */
final class Said {
    static final int LONGEST = 4000;

    private Said() {}

    /** What is kept of what was typed; empty for nothing. */
    static String text(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
    }

    /** Names the field when there is no text or too much. */
    static void required(String field, String text, List<FieldProblem> problems) {
        if (text.isEmpty()) {
            problems.add(FieldProblem.of(field, "required"));
        }
        length(field, text, problems);
    }

    static void length(String field, String text, List<FieldProblem> problems) {
        if (text.length() > LONGEST) {
            problems.add(FieldProblem.of(field, "text.long", LONGEST, text.length()));
        }
    }
}
