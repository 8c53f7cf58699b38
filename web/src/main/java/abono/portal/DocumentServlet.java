package abono.portal;

import abono.documents.DocumentService;
import abono.documents.pdf.Document;
import abono.refusals.Refusal;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotes as sent and as accepted, certificates, invoices and receipts as PDF: {@code
 * /documents/invoice/<id>.pdf}.
 */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/(quote|invoice|receipt|certificate|accepted)/([0-9a-fA-F-]{36})\\.pdf");

    @Inject private transient DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Document document = find(String.valueOf(request.getPathInfo()));
        if (document == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Document.MEDIA_TYPE);
        response.setHeader(
                "Content-Disposition", "inline; filename=\"" + document.fileName() + "\"");
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }

    /** The document, or null when there is none for this reader. */
    private Document find(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return null;
        }
        try {
            UUID id = UUID.fromString(address.group(2));
            return switch (address.group(1)) {
                case "quote" -> documents.quote(id);
                case "invoice" -> documents.invoice(id);
                case "accepted" -> documents.accepted(id);
                case "certificate" -> documents.certificate(id);
                default -> documents.receipt(id);
            };
        } catch (Refusal | IllegalArgumentException none) {
            return null;
        } catch (EJBException wrapped) {
            if (wrapped.getCause() instanceof Refusal) {
                return null;
            }
            throw wrapped;
        }
    }
}
