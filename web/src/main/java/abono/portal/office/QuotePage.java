package abono.portal.office;

import abono.invoices.Invoice;
import abono.invoices.InvoiceService;
import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** A quote as finance reads it: what was agreed, by whom, and the first invoice of it. */
@Named("financeQuotePage")
@RequestScoped
public class QuotePage {
    @Inject private QuoteReadService quotes;
    @Inject private InvoiceService invoices;

    private UUID id;
    private Quote quote;
    private List<Invoice> issued;

    /** Reads everything that the page shows. */
    public void open() {
        quote = quotes.find(id);
        issued = invoices.ofOrigin(id);
    }

    public Quote quote() {
        return quote;
    }

    /** What its acceptance issued at once. */
    public List<Invoice> invoices() {
        return issued;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
