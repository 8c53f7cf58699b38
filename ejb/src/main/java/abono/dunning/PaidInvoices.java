package abono.dunning;

import abono.invoices.Invoice;
import abono.payments.Allocation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The invoices that a payment has closed. */
@Dependent
class PaidInvoices {
    @PersistenceContext private EntityManager em;

    List<Invoice> of(UUID payment) {
        return em
                .createQuery(
                        "select a from Allocation a join fetch a.invoice i join fetch i.account"
                                + " where a.payment.id = :payment",
                        Allocation.class)
                .setParameter("payment", payment)
                .getResultList()
                .stream()
                .map(Allocation::invoice)
                .filter(invoice -> invoice.open().isZero())
                .toList();
    }
}
