package abono.invoices;

import abono.accounts.Account;
import abono.invoices.origins.InvoiceOrigin;
import abono.money.Money;
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
        InvoiceOrigin origin) {
    /** What its invoice will demand, with tax. */
    public Money total() {
        Money net = net();
        return net.plus(tax.on(net));
    }

    /** The sum of its lines, without tax; negative when they give more back than they charge. */
    public Money net() {
        return lines.stream()
                .map(LineDraft::net)
                .reduce(Money.zero(account.currency()), Money::plus);
    }

    /** The same as a credit note: what was negative is positive, taxed as what it corrects. */
    public InvoiceDraft turned(TaxDecision corrected) {
        List<LineDraft> turned = lines.stream().map(LineDraft::turned).toList();
        return new InvoiceDraft(
                account, turned, corrected, paymentTermsDays, purchaseOrder, origin);
    }

    /** The same with the numbers of the purchase orders that it is on. */
    public InvoiceDraft on(String purchaseOrders) {
        return new InvoiceDraft(account, lines, tax, paymentTermsDays, purchaseOrders, origin);
    }
}
