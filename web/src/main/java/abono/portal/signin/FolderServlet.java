package abono.portal.signin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The folders of pages by their names alone. Without it the server answers them itself, by the
 * {@code Host} that the caller sent.
 */
@WebServlet({"/account", "/admin", "/corporate", "/finance", "/sales", "/sandbox", "/resources/*"})
public class FolderServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** To where the person's work is; files are had by the way of Faces alone. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getServletPath().equals("/resources")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect(request.getContextPath() + "/");
        }
    }
}
