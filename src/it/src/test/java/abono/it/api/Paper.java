package abono.it.api;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

/** What a reader finds in a document. */
final class Paper {
    private Paper() {}

    /** The text with single spaces. */
    static String of(Rest reader, String path) throws IOException, InterruptedException {
        byte[] content =
                HttpClient.newHttpClient()
                        .send(reader.request(path).GET().build(), BodyHandlers.ofByteArray())
                        .body();
        return of(content);
    }

    static String of(byte[] content) throws IOException {
        PdfReader reader = new PdfReader(content);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
        }
        return text.toString().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
