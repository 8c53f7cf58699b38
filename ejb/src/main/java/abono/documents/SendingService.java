package abono.documents;

import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.quotes.drafting.CounterOfferService;
import abono.quotes.drafting.QuoteService;
import abono.security.Caller;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends quotes together with their document: the PDF is rendered as soon as the quote is sent, so
 * that it shows the offer of that day and no choice that the customer makes later (Q4). It is
 * rendered after the transaction of the sending; where that fails the quote is sent all the same,
 * and its first reader has the document rendered.
 */
@Stateless
@RolesAllowed(Right.READ_BILLING)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendingService {
    private static final Logger LOG = Logger.getLogger(SendingService.class.getName());

    @Inject private QuoteService desk;
    @Inject private CounterOfferService counters;
    @Inject private QuoteReadService reader;
    @Inject private Archive archive;
    @Inject private Caller caller;

    /**
     * Sends a draft to the customer.
     *
     * @throws abono.refusals.Refusal as {@link QuoteService#send}
     */
    public Quote send(UUID draft) {
        return documented(desk.send(draft));
    }

    /**
     * Has an open quote priced again, by its seller or its customer (U2).
     *
     * @return the revision that is sent in its place
     * @throws abono.refusals.Refusal as {@link QuoteService#reprice} and {@link
     *     CounterOfferService#reprice}
     */
    public Quote reprice(UUID stale) {
        boolean seller = caller.may(Right.DRAFT_QUOTES, reader.find(stale).account());
        return documented(seller ? desk.reprice(stale) : counters.reprice(stale));
    }

    private Quote documented(Quote sent) {
        try {
            archive.of(DocumentKind.QUOTE, sent.id());
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "The document of a sent quote comes later: " + sent.id(), failed);
        }
        return sent;
    }
}
