package abono.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;

/** The foot of every page with its number and the number of pages, and the mark of a draft. */
final class PageMarks extends PdfPageEventHelper {
    private static final int FOOT = 34;
    private static final int SIZE = 8;
    private static final int COUNT_WIDTH = 16;
    private static final Color PALE = new Color(0xe6eaee);

    private final String foot;
    private final String draftMark;
    private PdfTemplate pages;

    /** The mark is null when the document is no draft. */
    PageMarks(String foot, String draftMark) {
        this.foot = foot;
        this.draftMark = draftMark;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pages = writer.getDirectContent().createTemplate(COUNT_WIDTH, SIZE);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        String number = writer.getPageNumber() + " /";
        int right = (int) document.right() - COUNT_WIDTH;
        show(canvas, Element.ALIGN_LEFT, foot, (int) document.left());
        show(canvas, Element.ALIGN_RIGHT, number, right);
        canvas.addTemplate(pages, right, FOOT);
        if (draftMark != null) {
            ColumnText.showTextAligned(
                    writer.getDirectContentUnder(),
                    Element.ALIGN_CENTER,
                    new Phrase(draftMark, new Font(Typeface.strong(90).getBaseFont(), 90, 0, PALE)),
                    (document.left() + document.right()) / 2,
                    (document.top() + document.bottom()) / 2,
                    45);
        }
    }

    private void show(PdfContentByte canvas, int alignment, String text, int at) {
        Phrase phrase = new Phrase(Typeface.printable(text), Typeface.soft(SIZE));
        ColumnText.showTextAligned(canvas, alignment, phrase, at, FOOT, 0);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        String count = String.valueOf(writer.getPageNumber() - 1);
        ColumnText.showTextAligned(
                pages, Element.ALIGN_LEFT, new Phrase(count, Typeface.soft(SIZE)), 2, 0, 0);
    }
}
