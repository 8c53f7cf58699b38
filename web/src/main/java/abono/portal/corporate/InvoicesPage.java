package abono.portal.corporate;

import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceService;
import abono.portal.CurrentAccount;
import abono.portal.InvoiceTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The account's invoices: open, overdue, paid or all. */
@Named("corporateInvoicesPage")
@ViewScoped
public class InvoicesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CurrentAccount account;
    @Inject private InvoiceService invoices;
    private Show show = Show.ALL;
    private transient InvoiceTable table;

    public InvoiceTable table() {
        if (table == null) {
            table = new InvoiceTable(invoices, new InvoiceFilter(account.id(), show, null));
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
}
