package abono.calendar;

import abono.accounts.Account;
import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Open invoices come due; those that are overdue already stand at today. */
@Dependent
class InvoiceSource implements Source {
    private static final int MOST = 200;

    @Inject private InvoiceService invoices;

    @Override
    public List<Happening> of(Account account, LocalDate today) {
        InvoiceFilter open = new InvoiceFilter(account.id(), Show.OPEN, null);
        return invoices.list(open, new Page(0, MOST, Page.Sort.DUE, true)).stream()
                .filter(each -> !each.creditNote())
                .map(each -> happening(each, account, today))
                .toList();
    }

    private static Happening happening(InvoiceRow invoice, Account account, LocalDate today) {
        boolean overdue = invoice.dueOn().isBefore(today);
        String area = account.corporate() ? "/corporate" : "/account";
        return new Happening(
                overdue ? today : invoice.dueOn(),
                overdue ? HappeningKind.INVOICE_OVERDUE : HappeningKind.INVOICE_DUE,
                invoice.id(),
                List.of(invoice.number(), invoice.open(), invoice.dueOn()),
                area + "/invoice.xhtml?invoice=" + invoice.id());
    }
}
