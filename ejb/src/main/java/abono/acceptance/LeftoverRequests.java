package abono.acceptance;

import abono.purchaseapprovals.Consents;
import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.quotes.QuoteLife;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Closes the requests whose quote cannot be accepted any more, in the transaction that ends it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class LeftoverRequests {
    @Inject private Consents approvals;
    @Inject private QuoteLife quotes;

    void accepted(@Observes QuoteEvent.Accepted event) {
        close(event.subject(), "ACCEPTED");
    }

    void declined(@Observes QuoteEvent.Declined event) {
        close(event.subject(), "DECLINED");
    }

    void withdrawn(@Observes QuoteEvent.Withdrawn event) {
        close(event.subject(), "WITHDRAWN");
    }

    void expired(@Observes QuoteEvent.Expired event) {
        close(event.subject(), "EXPIRED");
    }

    /** What went out takes the place of the revision before it. */
    void sent(@Observes QuoteEvent.Sent event) {
        Quote quote = quotes.locked(event.subject());
        if (quote.replacesId() != null) {
            close(quote.replacesId(), "SUPERSEDED");
        }
    }

    private void close(UUID quote, String why) {
        approvals.close(quote, why);
    }
}
