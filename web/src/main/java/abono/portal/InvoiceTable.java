package abono.portal;

import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.InvoiceTotals;
import abono.invoices.Page;
import abono.invoices.Page.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Invoices a page at a time: two queries, however many there are. What is shown stands in the
 * page's address, so it can be bookmarked and Back works; what the address says wrong is left out.
 */
public class InvoiceTable {
    private static final int SIZE = 20;

    private Show show = Show.ALL;
    private Sort sort = Sort.ISSUED;
    private boolean up;
    private int page = 1;
    private String text;
    private List<InvoiceRow> rows = List.of();
    private List<InvoiceTotals> totals = List.of();

    /** Reads the invoices that the caller may see, of one account or of all when it is null. */
    public void read(InvoiceService invoices, UUID account) {
        InvoiceFilter filter = new InvoiceFilter(account, show, text);
        totals = invoices.totals(filter);
        page = Math.max(1, Math.min(page, pages()));
        rows = invoices.list(filter, new Page((page - 1) * SIZE, SIZE, sort, up));
    }

    public List<InvoiceRow> rows() {
        return rows;
    }

    /** The sums of the whole filtered set, by currency. */
    public List<InvoiceTotals> totals() {
        return totals;
    }

    /** How many pages there are, at least one. */
    public int pages() {
        long count = totals.stream().mapToLong(InvoiceTotals::count).sum();
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    /** The filters that the page offers. */
    public List<Show> shows() {
        return List.of(Show.ALL, Show.OPEN, Show.OVERDUE, Show.PAID);
    }

    /** For the column's header: {@code ascending}, {@code descending} or {@code none}. */
    public String order(String column) {
        if (!sort.name().equals(column)) {
            return "none";
        }
        return up ? "ascending" : "descending";
    }

    public String getShow() {
        return show.name();
    }

    public void setShow(String name) {
        show = known(Show.values(), name, Show.ALL);
    }

    public String getSort() {
        return sort.name();
    }

    public void setSort(String name) {
        sort = known(Sort.values(), name, Sort.ISSUED);
    }

    public boolean isUp() {
        return up;
    }

    public void setUp(boolean up) {
        this.up = up;
    }

    public String getPage() {
        return String.valueOf(page);
    }

    public void setPage(String number) {
        page = number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    /** Part of a number or of a customer's name. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private static <E extends Enum<E>> E known(E[] values, String name, E usual) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }
}
