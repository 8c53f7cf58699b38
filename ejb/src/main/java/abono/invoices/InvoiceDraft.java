package abono.invoices;

import abono.accounts.Account;
import abono.tax.TaxDecision;
import java.util.List;

/**
 * What is to be invoiced.
 *
 * @param lines at least one
 * @param paymentTermsDays days from issue to due date
 * @param purchaseOrder the customer's number, or null
 * @param origin what the invoice is for; an origin is invoiced once at most
 */
public record InvoiceDraft(
        Account account,
        List<LineDraft> lines,
        TaxDecision tax,
        int paymentTermsDays,
        String purchaseOrder,
        LineOrigin origin) {}
