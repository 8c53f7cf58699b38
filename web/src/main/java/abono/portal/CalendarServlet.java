package abono.portal;

import abono.calendar.CalendarFeedService;
import abono.refusals.Refusal;
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
        String file = file(secret(request));
        if (file == null) {
            // an error page would be drawn for the person whose address it was
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentLength(0);
            return;
        }
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** The file, or null when the secret opens none. */
    private String file(String secret) {
        try {
            return feeds.file(secret);
        } catch (Refusal none) {
            return null;
        } catch (EJBException wrapped) {
            if (wrapped.getCause() instanceof Refusal) {
                return null;
            }
            throw wrapped;
        }
    }
}
