package abono.it.api;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

/** What a reader finds on the first page of a document. */
final class Paper {
    private Paper() {}

    /** The text with single spaces. */
    static String of(Rest reader, String path) throws IOException, InterruptedException {
        byte[] content =
                HttpClient.newHttpClient()
                        .send(reader.request(path).GET().build(), BodyHandlers.ofByteArray())
                        .body();
        String text = new PdfTextExtractor(new PdfReader(content)).getTextFromPage(1);
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
