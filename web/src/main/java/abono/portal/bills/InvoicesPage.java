package abono.portal.bills;

import abono.invoices.InvoiceService;
import abono.portal.CurrentAccount;
import abono.portal.InvoiceTable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The account's invoices: open, overdue, paid or all. */
@Named("customerInvoicesPage")
@RequestScoped
public class InvoicesPage {
    @Inject private CurrentAccount account;
    @Inject private InvoiceService invoices;
    private final InvoiceTable table = new InvoiceTable();
    private LocalDate today;

    /** Reads what the address asks for. */
    public void open() {
        table.read(invoices, account.id());
        today = invoices.today();
    }

    public InvoiceTable getTable() {
        return table;
    }

    /** The day by which the list tells what is overdue. */
    public LocalDate today() {
        return today;
    }
}
