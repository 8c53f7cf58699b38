package abono.refusals;

import java.util.List;

/** Text that people write to each other, as it is kept: line breaks, but no control characters. */
public final class PlainText {
    static final int LONGEST = 4000;

    private PlainText() {}

    /** What is kept of what was typed; empty for nothing. */
    public static String text(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
    }

    /** Names the field when there is no text or too much. */
    public static void required(String field, String text, List<FieldProblem> problems) {
        if (text.isEmpty()) {
            problems.add(FieldProblem.of(field, "required"));
        }
        length(field, text, problems);
    }

    /** Names the field when there is more text than 4 000 characters. */
    public static void length(String field, String text, List<FieldProblem> problems) {
        if (text.length() > LONGEST) {
            problems.add(FieldProblem.of(field, "text.long", LONGEST, text.length()));
        }
    }
}
