package abono.api.wire;

import java.util.List;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param type a stable name of the kind of problem, for programs
 * @param title the kind of answer in words
 * @param status the HTTP status again
 * @param detail what happened this time and what to do
 * @param errors the fields at fault; null when it is none
 * @param incident where to find it in the log; null unless the fault is ours
 */
public record Problem(
        String type, String title, int status, String detail, List<Field> errors, String incident) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong with one field.
     *
     * @param field path in the body, or a header's or parameter's name
     * @param code for programs
     * @param message for people
     */
    public record Field(String field, String code, String message) {}
}
