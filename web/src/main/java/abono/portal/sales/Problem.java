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

    /** The field's own name, without the line that it is in. */
    public String name() {
        return field.substring(field.indexOf('.') + 1);
    }

    /** The id of the form's field that it is at. */
    public String target() {
        if (!field.startsWith(LINE)) {
            return "editor:" + (field.equals("lines") ? "add" : field);
        }
        return "editor:rows:"
                + index()
                + ":"
                + name().replace("discountPercent", "discount").replace("discountAmount", "off");
    }

    private int index() {
        return Integer.parseInt(field.substring(LINE.length(), field.indexOf(']')));
    }
}
