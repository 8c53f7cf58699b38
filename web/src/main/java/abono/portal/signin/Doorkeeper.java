package abono.portal.signin;

import abono.payments.gateway.PaymentGateway;
import abono.portal.CurrentAccount;
import abono.portal.ErrorPage;
import abono.security.Right;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks for sign-in and for the right of each door before a page is built, and sets the headers that
 * every answer has. The EJBs check again; this is for a clear answer, not for safety alone.
 */
@WebFilter("/*")
public class Doorkeeper extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Of the servlet specification: whoever is signed in, whatever their rights. */
    private static final String ANYBODY = "**";

    /** Tells everybody why they cannot change something online (R4). */
    private static final String WHY_NOT = "/account/why-not.xhtml";

    /** The pages of the gateway that is built in; without it there are none. */
    private static final String SANDBOX = "/sandbox/";

    private static final String ONLINE = "/account/";
    private static final String CORPORATE = "/corporate/";

    /** Pages whose address is a secret, which no other address may learn. */
    private static final List<String> BY_SECRET = List.of("/offer.", "/verify.");

    private static final Map<String, List<String>> DOORS =
            Map.of(
                    "/viewer.xhtml",
                    List.of(ANYBODY),
                    WHY_NOT,
                    List.of(ANYBODY),
                    CORPORATE,
                    List.of(Right.READ_BILLING),
                    ONLINE,
                    List.of(Right.READ_BILLING),
                    SANDBOX,
                    List.of(Right.PAY_INVOICES),
                    "/documents/",
                    List.of(Right.READ_BILLING),
                    "/sales/",
                    List.of(Right.DRAFT_QUOTES),
                    "/finance/",
                    List.of(Right.RECORD_BANK_PAYMENTS),
                    "/admin/",
                    List.of(Right.READ_OUTBOX, Right.MOVE_CLOCK, Right.WATCH_JOBS));

    private static final Map<String, String> HEADERS =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "same-origin",
                    "X-Frame-Options", "DENY",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

    @Inject private transient CurrentAccount current;
    @Inject private transient PaymentGateway gateway;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        HEADERS.forEach(response::setHeader);
        if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (BY_SECRET.stream().anyMatch(path::startsWith)) {
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        if (path.startsWith(SANDBOX) && !gateway.available()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<String> rights = door(path);
        boolean entitled = rights.isEmpty() || rights.stream().anyMatch(request::isUserInRole);
        if (entitled && rightPlace(path)) {
            boolean page = path.endsWith(".xhtml");
            chain.doFilter(request, page ? response : new BareContent(response));
        } else if (request.getUserPrincipal() != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            askToSignIn(request, response, path);
        }
    }

    /** Each kind of account has pages of its own. */
    private boolean rightPlace(String path) {
        boolean corporate = path.startsWith(CORPORATE);
        boolean online = path.startsWith(ONLINE) && !path.equals(WHY_NOT);
        return !corporate && !online || current.turnTo(corporate);
    }

    /** As the server understood it: the address itself can spell one page in many ways. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }

    private static List<String> door(String path) {
        return DOORS.entrySet().stream()
                .filter(door -> path.startsWith(door.getKey()))
                .max(Comparator.comparingInt(door -> door.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /** Remembers where they wanted to go; a partial request is answered in its own language. */
    private static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted = "GET".equals(request.getMethod()) ? path + query : "/";
        String door =
                request.getContextPath()
                        + "/signin.xhtml?return="
                        + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .print(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect"
                                    + " url=\""
                                    + door.replace("&", "&amp;")
                                    + "\"/></partial-response>");
        } else if ("POST".equals(request.getMethod())) {
            // Signed out meanwhile: the page of the error gives back what was typed.
            request.setAttribute(ErrorPage.STALE, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(door);
        }
    }
}
