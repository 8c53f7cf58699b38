package abono.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request comes from a page of the portal itself. Browsers say so with each form that
 * they send; who says nothing is no browser and holds no cookie of a victim.
 */
final class Origins {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final String portal;

    /**
     * For a portal at an address.
     *
     * @param publicUrl as configured, e.g. {@code https://pay.example.com}
     */
    Origins(String publicUrl) {
        portal = origin(publicUrl);
    }

    /** Whether the request may change something. */
    boolean trusts(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            // No script can write it; a page that hides its address says no Origin beside it.
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        String from = origin != null ? origin : request.getHeader("Referer");
        return from == null || isOurs(origin(from), request);
    }

    /** A page of another site cannot choose the Host that a browser sends to ours. */
    private boolean isOurs(String origin, HttpServletRequest request) {
        String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
        return List.of(portal, "http://" + host, "https://" + host).contains(origin);
    }

    private static String origin(String address) {
        try {
            URI uri = URI.create(address);
            return (uri.getScheme() + "://" + uri.getAuthority()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
