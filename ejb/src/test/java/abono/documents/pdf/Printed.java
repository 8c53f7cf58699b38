package abono.documents.pdf;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a reader finds in a document. */
record Printed(PdfReader reader) {
    static Printed of(Document document) {
        try {
            return new Printed(new PdfReader(document.content()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int pages() {
        return reader.getNumberOfPages();
    }

    /** The text of a page, the first one being 1, with single spaces. */
    String page(int number) {
        try {
            String text = new PdfTextExtractor(reader).getTextFromPage(number);
            return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text() {
        return IntStream.rangeClosed(1, pages())
                .mapToObj(this::page)
                .collect(Collectors.joining(" "));
    }
}
