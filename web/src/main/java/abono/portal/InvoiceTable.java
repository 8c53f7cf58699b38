package abono.portal;

import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.InvoiceTotals;
import abono.invoices.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** Invoices a page at a time, in the order that the reader chose: two queries, however many. */
public class InvoiceTable extends LazyDataModel<InvoiceRow> {
    private static final long serialVersionUID = 1L;

    private final transient InvoiceService invoices;
    private final transient InvoiceFilter filter;
    private final transient List<InvoiceTotals> totals;

    /** The invoices of the filter that the caller may see. */
    public InvoiceTable(InvoiceService invoices, InvoiceFilter filter) {
        this.invoices = invoices;
        this.filter = filter;
        this.totals = invoices.totals(filter);
    }

    /** The sums of the whole filtered set, by currency. */
    public List<InvoiceTotals> totals() {
        return totals;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return Math.toIntExact(totals.stream().mapToLong(InvoiceTotals::count).sum());
    }

    @Override
    public List<InvoiceRow> load(
            int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> unused) {
        return invoices.list(
                filter,
                sortBy.values().stream()
                        .findFirst()
                        .map(
                                sort ->
                                        new Page(
                                                first,
                                                size,
                                                Page.Sort.valueOf(sort.getField()),
                                                sort.getOrder() != SortOrder.DESCENDING))
                        .orElseGet(() -> new Page(first, size, Page.Sort.ISSUED, false)));
    }

    @Override
    public String getRowKey(InvoiceRow row) {
        return row.id().toString();
    }

    @Override
    public InvoiceRow getRowData(String key) {
        UUID id = UUID.fromString(key);
        return getWrappedData().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
