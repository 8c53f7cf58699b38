package abono.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;

/**
 * An answer that leads nowhere else and whose cookies no other site can send. Redirects name a path
 * alone: the server would write before it the {@code Host} that the caller sent, which may be
 * anybody's. Its own cookies lack SameSite, whatever web.xml says.
 */
public class SafeResponse extends HttpServletResponseWrapper {
    private static final String COOKIE = "Set-Cookie";

    private final HttpServletRequest request;
    private final boolean secure;

    /**
     * An answer to the request.
     *
     * @param secure whether browsers reach the portal by https
     */
    public SafeResponse(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        super(response);
        this.request = request;
        this.secure = secure;
    }

    /** Makes every cookie that is set so far one that only our own pages send. */
    public void guardCookies() {
        List<String> cookies = List.copyOf(getHeaders(COOKIE));
        if (isCommitted() || cookies.stream().allMatch(each -> each.contains("SameSite="))) {
            return;
        }
        setHeader(COOKIE, guarded(cookies.get(0)));
        cookies.stream().skip(1).forEach(each -> addHeader(COOKIE, guarded(each)));
    }

    private String guarded(String cookie) {
        String lax = cookie.contains("SameSite=") ? cookie : cookie + "; SameSite=Lax";
        return secure && !lax.contains("; Secure") ? lax + "; Secure" : lax;
    }

    @Override
    public void addCookie(Cookie cookie) {
        super.addCookie(cookie);
        guardCookies();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        guardCookies();
        if (location.matches("(?i)https?://.*")) {
            super.sendRedirect(location);
            return;
        }
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", path(location));
        flushBuffer();
    }

    /** From the root of the site; two slashes would begin the name of another one. */
    private String path(String location) {
        if (location.startsWith("/")) {
            return location.replaceFirst("^/[/\\\\]*", "/");
        }
        return URI.create(request.getRequestURI()).resolve(location).toString();
    }

    @Override
    public void sendError(int status) throws IOException {
        guardCookies();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String reason) throws IOException {
        guardCookies();
        super.sendError(status);
    }

    @Override
    public void flushBuffer() throws IOException {
        guardCookies();
        super.flushBuffer();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        guardCookies();
        return super.getWriter();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        guardCookies();
        return super.getOutputStream();
    }
}
