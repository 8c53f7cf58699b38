package abono.portal;

import abono.api.wire.ProblemAnswer;
import abono.http.AcceptLanguage;
import abono.http.PublicUrl;
import abono.http.SafeResponse;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands before the pages of errors: REST is told a problem instead, and when even the page fails
 * (without a database there may be no session) a plain sentence takes its place. The server's own
 * page, with its name and version, is never seen.
 */
public class FailureFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Inject private transient PublicUrl address;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String uri =
                Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        if (uri.startsWith(request.getContextPath() + "/api/")) {
            ProblemAnswer.write(request, response, status(request));
            return;
        }
        try {
            request.getSession();
            new SafeResponse(request, response, address.secure()).guardCookies();
            if (request.getAttribute(ErrorPage.STALE) == null) {
                chain.doFilter(new Visit(request), response);
            } else {
                request.getRequestDispatcher("/WEB-INF/errors/expired.xhtml")
                        .forward(new Visit(request), response);
            }
        } catch (IOException | ServletException | RuntimeException broken) {
            LOG.log(Level.SEVERE, "The page of an error failed", broken);
            sentence(request, response);
        }
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static void sentence(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Locale locale = AcceptLanguage.of(request.getHeader("Accept-Language"), SPANISH);
        ResourceBundle texts = ResourceBundle.getBundle("abono.portal.texts", locale);
        response.setContentType("text/html; charset=utf-8");
        response.getWriter()
                .printf(
                        "<!DOCTYPE html><html lang=\"%s\"><head><title>%2$s</title></head>"
                                + "<body><h1>%2$s</h1><p>%3$s</p></body></html>",
                        locale.getLanguage(),
                        texts.getString("error.500.title"),
                        texts.getString("error.500.text"));
    }

    /** The page of an error is visited: what was sent was not meant for it. */
    private static final class Visit extends HttpServletRequestWrapper {
        Visit(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
