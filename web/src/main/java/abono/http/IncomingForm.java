package abono.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads the form that a request to a page brings, within limits. */
final class IncomingForm {
    private static final int TOO_LARGE = 413;

    /** Pages send texts of a few thousand characters and view states of a few dozen. */
    private static final int LARGEST = 2 * 1024 * 1024;

    /** As in web.xml, where the server is told the same. */
    private static final long LARGEST_WITH_FILES = 66L * 1024 * 1024;

    /** Who is still sending does not hear an answer, so somewhat too much is read to its end. */
    private static final long PASSED_OVER = 256L * 1024 * 1024;

    private IncomingForm() {}

    /**
     * All parameters of the request.
     *
     * @throws UnreadableRequest 400 when they cannot be read, 413 when they are too many bytes
     */
    static Map<String, String[]> parameters(HttpServletRequest request) throws IOException {
        String type = Objects.toString(request.getContentType(), "").toLowerCase(Locale.ROOT);
        if (request.getMethod().equals("POST") && type.startsWith("multipart/form-data")) {
            return withFiles(request);
        }
        boolean form = type.startsWith("application/x-www-form-urlencoded");
        byte[] body = form ? body(request) : new byte[0];
        if (form && body.length == 0 && request.getContentLengthLong() > 0) {
            // Somebody before us has asked the server for a parameter: it has read them all.
            return FormParameters.checked(request.getParameterMap());
        }
        return FormParameters.read(request.getQueryString(), body);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        InputStream stream = request.getInputStream();
        byte[] body = BodyReader.read(request, stream, LARGEST);
        if (body.length > LARGEST) {
            throw tooLarge(stream);
        }
        return body;
    }

    private static Map<String, String[]> withFiles(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST_WITH_FILES) {
            throw tooLarge(request.getInputStream());
        }
        try {
            request.setCharacterEncoding("UTF-8");
            request.getParts();
            return FormParameters.checked(request.getParameterMap());
        } catch (ServletException | IllegalStateException | IllegalArgumentException no) {
            throw tooLarge(request.getInputStream());
        }
    }

    private static UnreadableRequest tooLarge(InputStream rest) throws IOException {
        byte[] part = new byte[64 * 1024];
        long passed = 0;
        int read = rest.read(part);
        while (read > 0 && passed < PASSED_OVER) {
            passed += read;
            read = rest.read(part);
        }
        return new UnreadableRequest(TOO_LARGE, "Too large");
    }
}
