package abono.portal.signin;

import abono.portal.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The frame's buttons on the page of an error, where no form of Faces has an address. The session's
 * cookie is SameSite, so that no other site can press them.
 */
@WebServlet("/frame")
public class FrameServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient Visitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String back = request.getParameter("back");
        String page = SafePath.safe(back) ? back : "/";
        if (request.getParameter("speak") != null) {
            visitor.choose(request.getParameter("speak"));
        }
        if (request.getParameter("leave") != null) {
            request.getSession().invalidate();
            page = "/signin.xhtml";
        }
        response.sendRedirect(request.getContextPath() + page);
    }
}
