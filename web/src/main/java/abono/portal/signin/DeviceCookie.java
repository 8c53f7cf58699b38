package abono.portal.signin;

import abono.http.PublicUrl;
import abono.security.SignInSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.omnifaces.util.Faces;

/** The cookie by which a browser is known in which somebody has signed in before. */
@RequestScoped
public class DeviceCookie {
    private static final int LONGEST = 100;
    private static final Duration KEPT = Duration.ofDays(180);

    @Inject private PublicUrl address;

    /** Where the visitor's try comes from. */
    SignInSource source() {
        HttpServletRequest request = Faces.getRequest();
        return new SignInSource(address.caller(request), secret());
    }

    /** What the browser brought, or null. */
    String secret() {
        String secret = Faces.getRequestCookie(name());
        return secret == null || secret.isEmpty() || secret.length() > LONGEST ? null : secret;
    }

    /** Lets the browser bring the secret the next time. */
    void keep(String secret) {
        Cookie cookie = new Cookie(name(), secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.secure());
        cookie.setMaxAge((int) KEPT.toSeconds());
        HttpServletResponse response = Faces.getResponse();
        response.addCookie(cookie);
    }

    private String name() {
        return address.cookie("abono-device");
    }
}
