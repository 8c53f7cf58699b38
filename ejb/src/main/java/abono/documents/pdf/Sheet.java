package abono.documents.pdf;

import abono.invoices.Party;
import abono.quotes.answers.DrawnName;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;

/**
 * A document in the making: the blocks that every paper of the house is built of, in reading order.
 */
final class Sheet {
    private static final int MARGIN = 54;
    private static final int BODY = 9;

    private final Words words;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PdfWriter writer;
    private final Document document =
            new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 10);

    Sheet(Words words, Masthead head) {
        this.words = words;
        writer = PdfWriter.getInstance(document, bytes);
        String foot = head.title() + " · " + head.seller().name();
        String mark = head.draft() ? words.say("draft.mark") : null;
        writer.setPageEvent(new PageMarks(foot, mark));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        PdfString language = new PdfString(words.locale().getLanguage());
        writer.getExtraCatalog().put(PdfName.LANG, language);
        document.addTitle(Typeface.printable(head.title()));
        document.addAuthor(Typeface.printable(head.seller().name()));
        document.addCreationDate(new PdfDate(GregorianCalendar.from(head.made())));
        document.open();
        top(head);
    }

    private void top(Masthead head) {
        PdfPTable table = Cells.table(1, 1);
        PdfPTable seller = Cells.table(1);
        seller.addCell(Cells.text(head.seller().name(), Typeface.brand(13)));
        seller.addCell(Cells.text(address(head.seller()), Typeface.soft(8)));
        table.addCell(Cells.frame(seller));
        table.addCell(Cells.figure(head.title(), Typeface.strong(18)));
        PdfPCell rule = Cells.empty();
        rule.setColspan(2);
        rule.setFixedHeight(14);
        rule.setBorder(Rectangle.BOTTOM);
        rule.setBorderColor(Typeface.BRAND);
        rule.setBorderWidth(2);
        table.addCell(rule);
        add(table, 18);
    }

    /** The buyer at the left, what is to be known of the document at the right. */
    void parties(String label, Party buyer, List<Fact> facts) {
        PdfPTable left = Cells.table(1);
        left.addCell(Cells.text(label, Typeface.soft(8)));
        left.addCell(Cells.text(buyer.name(), Typeface.strong(11)));
        left.addCell(Cells.text(address(buyer), Typeface.text(BODY)));
        PdfPTable table = Cells.table(5, 1, 5);
        table.addCell(Cells.frame(left));
        table.addCell(Cells.empty());
        table.addCell(Cells.frame(facts(facts)));
        add(table, 22);
    }

    private PdfPTable facts(List<Fact> facts) {
        PdfPTable table = Cells.table(2, 3);
        for (Fact fact : facts) {
            table.addCell(roomy(Cells.text(fact.label(), Typeface.soft(BODY))));
            table.addCell(roomy(Cells.figure(fact.value(), Typeface.text(BODY))));
        }
        return table;
    }

    private static PdfPCell roomy(PdfPCell cell) {
        cell.setPaddingBottom(6);
        return cell;
    }

    /** A table whose head stands again on every page. */
    void table(List<Column> columns, List<List<String>> rows) {
        add(Rows.of(columns, rows), 14);
    }

    /** The amounts one under the other and what they come to. */
    void ledger(List<Fact> amounts, Fact total) {
        PdfPTable block = Cells.table(3, 2);
        for (Fact amount : amounts) {
            block.addCell(Cells.underlined(Cells.text(amount.label(), Typeface.soft(BODY))));
            block.addCell(Cells.underlined(Cells.figure(amount.value(), Typeface.text(BODY))));
        }
        block.addCell(sum(Cells.text(total.label(), Typeface.strong(12))));
        block.addCell(sum(Cells.figure(total.value(), Typeface.strong(12))));
        PdfPTable table = Cells.table(5, 6);
        table.addCell(Cells.empty());
        table.addCell(Cells.frame(block));
        table.setKeepTogether(true);
        add(table, 18);
    }

    private static PdfPCell sum(PdfPCell cell) {
        cell.setBorder(Rectangle.TOP);
        cell.setBorderColor(Typeface.BRAND);
        cell.setBorderWidth(1.5f);
        cell.setPaddingTop(7);
        return cell;
    }

    /** Facts that belong together, on a quiet ground. */
    void box(String title, List<Fact> facts) {
        PdfPTable inner = Cells.table(3, 7);
        PdfPCell head = roomy(Cells.text(title, Typeface.strong(10)));
        head.setColspan(2);
        inner.addCell(head);
        for (Fact fact : facts) {
            inner.addCell(roomy(Cells.text(fact.label(), Typeface.soft(BODY))));
            inner.addCell(roomy(Cells.text(fact.value(), Typeface.text(BODY))));
        }
        PdfPCell frame = Cells.frame(inner);
        frame.setBackgroundColor(Typeface.FAINT);
        frame.setPadding(12);
        PdfPTable table = Cells.table(1);
        table.addCell(frame);
        table.setKeepTogether(true);
        add(table, 14);
    }

    /** A paragraph with a title, as long as it wants to be. */
    void note(String title, String text) {
        PdfPTable table = Cells.table(1);
        table.addCell(roomy(Cells.text(title, Typeface.strong(10))));
        table.addCell(Cells.text(text, Typeface.text(BODY)));
        add(table, 14);
    }

    /** How to check the document, beside the address as a code that telephones read. */
    void qr(String title, String text, String address) {
        PdfPTable words = Cells.table(1);
        words.addCell(roomy(Cells.text(title, Typeface.strong(10))));
        words.addCell(Cells.text(text, Typeface.text(BODY)));
        PdfPTable table = Cells.table(1, 4);
        table.addCell(QrCode.cell(address));
        PdfPCell right = Cells.frame(words);
        right.setPaddingLeft(14);
        table.addCell(right);
        table.setKeepTogether(true);
        add(table, 14);
    }

    /** A name as it was drawn, a third of the page wide. */
    void drawn(String title, DrawnName name) {
        PdfTemplate ink =
                writer.getDirectContent().createTemplate(DrawnName.WIDTH, DrawnName.HEIGHT);
        ink.setLineWidth(3);
        ink.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        ink.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        for (List<DrawnName.Point> stroke : name.strokes()) {
            ink.moveTo(stroke.get(0).x(), DrawnName.HEIGHT - stroke.get(0).y());
            stroke.forEach(point -> ink.lineTo(point.x(), DrawnName.HEIGHT - point.y()));
            ink.stroke();
        }
        PdfPTable table = Cells.table(1, 2);
        table.addCell(roomy(Cells.text(title, Typeface.soft(BODY))));
        table.addCell(Cells.empty());
        PdfPCell cell = new PdfPCell(Image.getInstance(ink), true);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Typeface.BRAND);
        table.addCell(cell);
        table.addCell(Cells.empty());
        table.setKeepTogether(true);
        add(table, 14);
    }

    /** A sentence of the law. */
    void legal(String text) {
        PdfPTable table = Cells.table(1);
        table.addCell(Cells.text(text, Typeface.soft(8)));
        add(table, 12);
    }

    /** Goes on on a new page under a title. */
    void chapter(String title, String lead) {
        document.newPage();
        PdfPTable table = Cells.table(1);
        table.addCell(roomy(Cells.text(title, Typeface.brand(15))));
        table.addCell(Cells.text(lead, Typeface.soft(BODY)));
        add(table, 16);
    }

    /** How an amount came to be, sentence by sentence. */
    void story(Fact what, List<String> sentences) {
        PdfPTable table = Cells.table(4, 1);
        table.addCell(roomy(Cells.text(what.label(), Typeface.strong(BODY))));
        table.addCell(roomy(Cells.figure(what.value(), Typeface.strong(BODY))));
        for (String sentence : sentences) {
            PdfPCell step = roomy(Cells.text(sentence, Typeface.text(BODY)));
            step.setColspan(2);
            step.setPaddingLeft(10);
            table.addCell(step);
        }
        table.setKeepTogether(true);
        add(table, 8);
    }

    /** The finished document. */
    byte[] finish() {
        document.close();
        return bytes.toByteArray();
    }

    private void add(PdfPTable table, int after) {
        table.setSpacingAfter(after);
        table.setHorizontalAlignment(Element.ALIGN_LEFT);
        document.add(table);
    }

    private String address(Party party) {
        List<String> lines = new ArrayList<>();
        lines.add(party.street());
        lines.add(party.postalCode() + " " + party.city());
        String country = words.country(party.country());
        boolean named = party.region() == null || party.region().equalsIgnoreCase(party.city());
        lines.add(named ? country : party.region() + ", " + country);
        if (party.taxId() != null) {
            lines.add(words.say("party.taxId", party.taxId()));
        }
        return String.join("\n", lines);
    }
}
