package abono.portal.offers;

import abono.documents.pdf.Document;
import abono.quotelinks.OfferLinkService;
import abono.refusals.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The PDF of a quote by the same link as its page: {@code /offer.pdf?t=<secret>}. */
@WebServlet("/offer.pdf")
public class OfferDocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient OfferLinkService links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Document document;
        try {
            document = links.pdf(request.getParameter("t"));
        } catch (Refusal none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Document.MEDIA_TYPE);
        response.setHeader(
                "Content-Disposition", "inline; filename=\"" + document.fileName() + "\"");
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }
}
