package abono.api.wire;

import abono.documents.pdf.Document;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Documents as answers. */
public final class Pdf {
    private Pdf() {}

    /** The document under its name; its tag is the hash of its bytes. */
    public static Response of(Document document) {
        return Response.ok(document.content(), Document.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + document.fileName() + "\"")
                .tag(new EntityTag(document.sha256()))
                .build();
    }
}
