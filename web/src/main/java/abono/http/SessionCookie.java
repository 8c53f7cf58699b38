package abono.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Where browsers come by https, the session's cookie is sent by https and to this host alone. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject private PublicUrl address;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (address.secure()) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName(address.cookie("abono"));
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
