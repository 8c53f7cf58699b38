package abono.api.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What an operation takes and answers.
 *
 * @param request the record of the body, or null when it takes none
 * @param status of the answer when all is well
 * @param answer the record of the answer or of its rows, or null for a PDF or another file
 * @param shape how much of it is answered
 */
record Spoken(Class<?> request, int status, Class<?> answer, Shape shape) {
    /** How much is answered. */
    enum Shape {
        ONE,
        LIST,
        /** A part of a list, that goes on after a cursor. */
        CUT,
        PAPER,
        FILE
    }

    static Spoken answers(Class<?> answer) {
        return new Spoken(null, 200, answer, Shape.ONE);
    }

    static Spoken lists(Class<?> row) {
        return new Spoken(null, 200, row, Shape.LIST);
    }

    static Spoken cuts(Class<?> row) {
        return new Spoken(null, 200, row, Shape.CUT);
    }

    static Spoken paper() {
        return new Spoken(null, 200, null, Shape.PAPER);
    }

    static Spoken file() {
        return new Spoken(null, 200, null, Shape.FILE);
    }

    Spoken to(Class<?> body) {
        return new Spoken(body, status, answer, shape);
    }

    Spoken created() {
        return new Spoken(request, 201, answer, shape);
    }

    Content requested(Schemas schemas) {
        return content("application/json", schemas.of(request));
    }

    Content answered(Schemas schemas) {
        return switch (shape) {
            case ONE -> content("application/json", schemas.of(answer));
            case LIST, CUT -> content("application/json", schemas.listOf(answer));
            case PAPER -> content("application/pdf", schemas.file());
            case FILE -> content("application/octet-stream", schemas.file());
        };
    }

    static Content content(String media, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(media, OASFactory.createMediaType().schema(schema));
    }
}
