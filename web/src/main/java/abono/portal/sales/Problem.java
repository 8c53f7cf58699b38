package abono.portal.sales;

import java.io.Serializable;

/**
 * One thing to mend.
 *
 * @param field path in the input, e.g. {@code lines[0].seats}
 * @param sentence in the reader's words
 */
public record Problem(String field, String sentence) implements Serializable {
    private static final String LINE = "lines[";

    /** The number of the line that it is in, counted from 1, or null. */
    public Integer line() {
        return field.startsWith(LINE) ? index() + 1 : null;
    }

    /** The id of the form's field that it is at. */
    public String target() {
        if (!field.startsWith(LINE)) {
            return "editor:" + (field.equals("lines") ? "add" : field);
        }
        String name = field.substring(field.indexOf('.') + 1);
        return "editor:rows:" + index() + ":" + name.replace("discountPercent", "discount");
    }

    private int index() {
        return Integer.parseInt(field.substring(LINE.length(), field.indexOf(']')));
    }
}
