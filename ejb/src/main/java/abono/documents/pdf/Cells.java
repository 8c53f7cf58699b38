package abono.documents.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.text.Bidi;

/** Makes tables and cells without borders, with text that can be printed. */
final class Cells {
    private Cells() {}

    /** A table over the whole width that breaks between lines of text rather than not at all. */
    static PdfPTable table(int... widths) {
        PdfPTable table = new PdfPTable(widths.length);
        table.setWidths(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        return table;
    }

    static PdfPCell text(String text, Font font) {
        String clean = Typeface.printable(text);
        PdfPCell cell = new PdfPCell();
        Paragraph paragraph = new Paragraph(clean, font);
        paragraph.setLeading(0, 1.35f);
        cell.addElement(paragraph);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setPadding(0);
        cell.setPaddingBottom(4);
        char[] characters = clean.toCharArray();
        if (Bidi.requiresBidi(characters, 0, characters.length)) {
            cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        }
        return cell;
    }

    static PdfPCell figure(String text, Font font) {
        PdfPCell cell = text(text, font);
        ((Paragraph) cell.getCompositeElements().get(0)).setAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    static PdfPCell frame(PdfPTable inner) {
        PdfPCell cell = new PdfPCell(inner);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    static PdfPCell empty() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    /** Gives the cell room above and below and a hairline under it. */
    static PdfPCell underlined(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Typeface.LINE);
        cell.setBorderWidth(0.75f);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(6);
        return cell;
    }
}
