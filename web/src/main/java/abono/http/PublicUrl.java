package abono.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the portal is reached from outside, as the operator configured it. */
@ApplicationScoped
public class PublicUrl {
    @Inject
    @ConfigProperty(name = "abono.public.url")
    private String url;

    /** The address without a slash at its end, e.g. {@code https://pay.example.com}. */
    public String text() {
        return url.replaceFirst("/+$", "");
    }

    /** A path of the portal under its public address. */
    public URI of(String path) {
        return URI.create(text() + path);
    }

    /** Whether browsers come by https; then a proxy stands before the portal. */
    public boolean secure() {
        return url.startsWith("https:");
    }

    /** The name of a cookie that, where that is possible, no neighbour's host can set. */
    public String cookie(String name) {
        return secure() ? "__Host-" + name : name;
    }

    /**
     * The network address of who is calling. Behind the proxy that does TLS it is what the proxy
     * nearest to us was connected from; nobody else's word is taken for it.
     */
    public String caller(HttpServletRequest request) {
        String neighbour = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (!secure() || forwarded == null || !isOurs(neighbour)) {
            return neighbour;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean isOurs(String neighbour) {
        try {
            InetAddress address = InetAddress.getByName(neighbour);
            return address.isLoopbackAddress() || address.isSiteLocalAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }
}
