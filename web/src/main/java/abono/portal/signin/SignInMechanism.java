package abono.portal.signin;

import abono.calendar.CalendarFeedService;
import abono.portal.CalendarServlet;
import abono.security.SignInService;
import abono.security.SignedIn;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the container who is calling: of a page by what the session knows since sign-in, of REST by
 * the API key that each request carries, of an answer by a mailed link by {@link StandIn}, of a
 * calendar's feed by the secret in its address. Rights are read anew each time, so one that was
 * taken away is gone with the next request.
 */
@ApplicationScoped
@DeclareRoles({
    "READ_BILLING",
    "ACCEPT_QUOTES",
    "PAY_INVOICES",
    "MANAGE_SUBSCRIPTIONS",
    "MANAGE_ACCOUNT",
    "REQUEST_PURCHASES",
    "APPROVE_PURCHASES",
    "ASK_SELLER",
    "DRAFT_QUOTES",
    "APPROVE_QUOTES",
    "DECIDE_CONTESTS",
    "MANAGE_SETTINGS",
    "RECORD_BANK_PAYMENTS",
    "READ_LEDGER",
    "READ_OUTBOX",
    "MOVE_CLOCK",
    "WATCH_JOBS"
})
public class SignInMechanism implements HttpAuthenticationMechanism {
    /** Under this name the session knows the person's id. */
    static final String PERSON = "abono.person";

    private static final String BEARER = "Bearer ";

    @Inject private SignInService signIn;
    @Inject private CalendarFeedService feeds;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return caller(request, context)
                .map(
                        known ->
                                context.notifyContainerAboutLogin(
                                        known.person().toString(), known.rights()))
                .orElseGet(context::doNothing);
    }

    private Optional<SignedIn> caller(HttpServletRequest request, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof StandIn.Pass pass) {
            return Optional.of(pass.known());
        }
        String path = request.getServletPath();
        if (path.equals("/calendar")) {
            return feeds.owner(CalendarServlet.secret(request)).flatMap(signIn::still);
        }
        return path.startsWith("/api/") ? byKey(request) : bySession(request);
    }

    private Optional<SignedIn> byKey(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.empty()
                : signIn.byApiKey(header.substring(BEARER.length()).strip());
    }

    private Optional<SignedIn> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof UUID person
                ? signIn.still(person)
                : Optional.empty();
    }
}
