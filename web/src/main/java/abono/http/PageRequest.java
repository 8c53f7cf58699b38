package abono.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A request to a page with the parameters as we read them. A form that comes back without what the
 * page gave it (view state, nonce) is still a form that was sent: the page is told so and answers
 * it, instead of failing or of taking it for a visit.
 */
public class PageRequest extends HttpServletRequestWrapper {
    /** The attribute under which the nonce of the page that comes back is known to be right. */
    public static final String NONCE = "abono.nonce";

    /** The attribute that keeps what a form brought, also for the page of an error. */
    public static final String SENT = "abono.sent";

    /** The parameter by which Faces finds the page that a form belongs to. */
    public static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final String NONCE_PARAMETER = "primefaces.nonce";

    private final Map<String, String[]> parameters;
    private final String newNonce = encoded(UUID.randomUUID().toString());

    private final SafeResponse response;

    PageRequest(HttpServletRequest request, SafeResponse response, Map<String, String[]> read) {
        super(request);
        this.response = response;
        parameters = new LinkedHashMap<>(read);
        if (!"POST".equals(request.getMethod())) {
            // A visit changes nothing, whatever its address says.
            parameters.remove(VIEW_STATE);
        } else {
            setAttribute(SENT, read);
            parameters.putIfAbsent(VIEW_STATE, new String[] {"none"});
            parameters.putIfAbsent(NONCE_PARAMETER, new String[] {newNonce});
        }
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        response.guardCookies();
        return session;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        response.guardCookies();
        return id;
    }

    @Override
    public String getParameter(String name) {
        if (name.equals(NONCE_PARAMETER)) {
            return nonce();
        }
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    private String nonce() {
        if (getAttribute(NONCE) instanceof String known) {
            return known;
        }
        String[] sent = parameters.get(NONCE_PARAMETER);
        if (sent == null) {
            return null;
        }
        return isNonce(sent[0]) ? sent[0] : newNonce;
    }

    private static boolean isNonce(String text) {
        try {
            byte[] id = Base64.getDecoder().decode(text);
            return UUID.fromString(new String(id, StandardCharsets.UTF_8)) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }
}
