package abono.portal.signin;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * An answer that is no page and may load nothing. It says so when its content begins, not before:
 * when an error page takes its place, that page must load its look.
 */
class BareContent extends HttpServletResponseWrapper {
    BareContent(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        loadNothing();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        loadNothing();
        return super.getWriter();
    }

    private void loadNothing() {
        setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
}
