package abono.portal.office;

import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceService;
import abono.portal.InvoiceTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The invoices of all accounts, as finance looks for them. */
@Named("financeInvoicesPage")
@ViewScoped
public class InvoicesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private InvoiceService invoices;
    private Show show = Show.ALL;
    private String text;
    private transient InvoiceTable table;

    public InvoiceTable table() {
        if (table == null) {
            table = new InvoiceTable(invoices, new InvoiceFilter(null, show, text));
        }
        return table;
    }

    /** The day by which the list tells what is overdue. */
    public LocalDate today() {
        return invoices.today();
    }

    public Show[] shows() {
        return Show.values();
    }

    public Show getShow() {
        return show;
    }

    public void setShow(Show show) {
        this.show = show == null ? Show.ALL : show;
    }

    /** Part of a number or of a customer's name. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
