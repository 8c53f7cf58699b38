package abono.invoices;

import abono.accounts.Accounts;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Shows issued invoices and credit notes. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class InvoiceService {
    @Inject private Invoices invoices;
    @Inject private Accounts accounts;
    @Inject private BusinessTime time;
    @Inject private Caller caller;

    /** The invoice with its lines, if the caller may read its account's billing. */
    public Invoice find(UUID id) {
        Invoice invoice = invoices.withLines(id).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.READ_BILLING, invoice.account());
        return invoice;
    }

    /** The invoices that a document caused. */
    public List<Invoice> ofOrigin(UUID origin) {
        List<Invoice> found = invoices.ofOrigin(origin);
        found.forEach(invoice -> caller.require(Right.READ_BILLING, invoice.account()));
        return found;
    }

    /** A page of the invoices that the caller may see. */
    public List<InvoiceRow> list(InvoiceFilter filter, Page page) {
        return invoices.rows(filter, caller.scope(Right.READ_BILLING), today(), page);
    }

    /**
     * A part of the invoices that the caller may see, newest first; what is issued meanwhile moves
     * nothing.
     *
     * @param before the last id of the part before, or null for the first part
     */
    public List<InvoiceRow> newest(InvoiceFilter filter, UUID before, int limit) {
        return invoices.newest(filter, caller.scope(Right.READ_BILLING), today(), before)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * The invoices and credit notes with a line for one subscription, if the caller may see them,
     * newest first.
     */
    public List<InvoiceRow> ofSubscription(UUID subscription, int most) {
        return invoices.charging(subscription, caller.scope(Right.READ_BILLING), today(), most);
    }

    /** Count and sums of the filtered set, per currency. */
    public List<InvoiceTotals> totals(InvoiceFilter filter) {
        return invoices.totals(filter, caller.scope(Right.READ_BILLING), today());
    }

    /** The issuer's calendar day, by which lists tell what is overdue. */
    public LocalDate today() {
        return time.today(accounts.issuer().zone());
    }
}
