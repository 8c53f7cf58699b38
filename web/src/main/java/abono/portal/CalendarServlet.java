package abono.portal;

import abono.calendar.CalendarFeedService;
import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Calendars for calendar programs: {@code /calendar/<secret>.ics}; anything else is a 404. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final int TOO_MANY = 429;
    private static final String END = ".ics";

    @Inject private transient CalendarFeedService feeds;

    /** The secret in the address of a request; empty when there is none. */
    public static String secret(HttpServletRequest request) {
        String path = Objects.toString(request.getPathInfo(), "");
        return path.startsWith("/") && path.endsWith(END) && path.length() < MOST
                ? path.substring(1, path.length() - END.length())
                : "";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            write(feeds.file(secret(request)), response);
        } catch (Refusal refused) {
            refuse(refused, response);
        } catch (EJBException wrapped) {
            if (!(wrapped.getCause() instanceof Refusal refused)) {
                throw wrapped;
            }
            refuse(refused, response);
        }
    }

    private static void write(String file, HttpServletResponse response) throws IOException {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Says no without a page: one would be drawn for the person whose address it was. */
    private static void refuse(Refusal refused, HttpServletResponse response) {
        boolean later = refused.reason().kind() == RefusalReason.Kind.LATER;
        response.setStatus(later ? TOO_MANY : HttpServletResponse.SC_NOT_FOUND);
        if (later) {
            response.setHeader("Retry-After", refused.figures().get(0).toString());
        }
        response.setContentLength(0);
    }
}
