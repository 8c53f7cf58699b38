package abono.api.wire;

import abono.http.AcceptLanguage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A problem as the answer where REST itself was never reached. */
public final class ProblemAnswer {
    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class.getName());
    private static final int FAULT = 500;

    private ProblemAnswer() {}

    /** Writes it in the caller's language; nothing when an answer is on its way already. */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale locale = AcceptLanguage.of(request.getHeader("Accept-Language"), Locale.ENGLISH);
        Problem problem =
                status >= FAULT
                        ? ProblemText.ourFault(fault(request, status), locale)
                        : ProblemText.of(status, locale);
        byte[] body = JsonOutput.write(problem, locale).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** Under an incident when something was thrown; else nobody may be there to hear it. */
    private static String fault(HttpServletRequest request, int status) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Problems.note(thrown);
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(
                Level.WARNING,
                "Incident {0}: {1} {2} answered {3}",
                new Object[] {incident, request.getMethod(), request.getRequestURI(), status});
        return incident;
    }
}
