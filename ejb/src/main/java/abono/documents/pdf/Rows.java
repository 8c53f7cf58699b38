package abono.documents.pdf;

import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table under a head that stands again on every page. No row is cut by the end of a
 * page unless it is longer than one; a first column that is too long for its place gets the whole
 * width, and the figures stand under it.
 */
final class Rows {
    private static final int BODY = 9;

    /** So many characters fit into two lines of a first column. */
    private static final int LONG = 60;

    private final List<Column> columns;

    private Rows(List<Column> columns) {
        this.columns = columns;
    }

    static PdfPTable of(List<Column> columns, List<List<String>> rows) {
        return new Rows(columns).table(rows);
    }

    private PdfPTable table(List<List<String>> rows) {
        PdfPTable table = Cells.table(widths());
        table.setSplitLate(true);
        table.setHeaderRows(1);
        for (Column column : columns) {
            table.addCell(Cells.underlined(spaced(cell(column, column.title(), true), column)));
        }
        for (List<String> row : rows) {
            String first = row.get(0);
            if (first.length() > LONG || first.contains("\n")) {
                table.addCell(wide(row));
            } else {
                add(table, row, true);
            }
        }
        return table;
    }

    private int[] widths() {
        return columns.stream().mapToInt(Column::width).toArray();
    }

    private void add(PdfPTable table, List<String> row, boolean underlined) {
        for (int i = 0; i < row.size(); i++) {
            Column column = columns.get(i);
            PdfPCell cell = spaced(cell(column, row.get(i), false), column);
            table.addCell(underlined ? Cells.underlined(cell) : cell);
        }
    }

    /** One cell over the whole width, so that text and figures stay on one page. */
    private PdfPCell wide(List<String> row) {
        PdfPTable inner = Cells.table(widths());
        PdfPCell text = Cells.text(row.get(0), Typeface.text(BODY));
        text.setColspan(columns.size());
        inner.addCell(text);
        List<String> figures = new ArrayList<>(row);
        figures.set(0, "");
        add(inner, figures, false);
        PdfPCell frame = Cells.underlined(Cells.frame(inner));
        frame.setColspan(columns.size());
        return frame;
    }

    private static PdfPCell cell(Column column, String text, boolean head) {
        var font = head ? Typeface.soft(8) : Typeface.text(BODY);
        return column.figure() ? Cells.figure(text, font) : Cells.text(text, font);
    }

    private PdfPCell spaced(PdfPCell cell, Column column) {
        if (column != columns.get(columns.size() - 1)) {
            cell.setPaddingRight(8);
        }
        return cell;
    }
}
