package abono.api.consent;

import abono.api.wire.Link;
import abono.money.Money;
import abono.purchaseapprovals.ConsentRequest;
import abono.purchaseapprovals.ConsentVote;
import abono.purchaseapprovals.Need;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A request for approval.
 *
 * @param quote that is to be accepted; left out for a payment
 * @param revision of the quote; 0 for a payment
 * @param invoice that is to be paid; left out for a quote
 * @param payment that used the approval; left out until then
 * @param purchaseOrder under which the quote is to be accepted; left out for none
 * @param least the number of AT_LEAST, else 1
 */
public record ConsentView(
        UUID id,
        String status,
        Link quote,
        int revision,
        Link invoice,
        Link payment,
        Money amount,
        String requester,
        String purchaseOrder,
        Need need,
        int least,
        List<VoteView> votes,
        String reason,
        Instant askedAt,
        Instant endedAt) {

    /** A yes: whose, who gave it, and under which title. */
    public record VoteView(UUID approver, UUID givenBy, String title, Instant at) {
        static VoteView of(ConsentVote vote) {
            return new VoteView(vote.seat(), vote.person(), vote.title(), vote.votedAt());
        }
    }

    /** What is told of a request. */
    public static ConsentView of(ConsentRequest request) {
        return new ConsentView(
                request.id(),
                request.status().name(),
                link("quotes", request.quoteId(), request.quoteNumber()),
                request.revision(),
                link("invoices", request.invoiceId(), request.number()),
                link("payments", request.paymentId(), null),
                request.amount(),
                request.requester().name(),
                request.purchaseOrder(),
                request.need(),
                request.least(),
                request.votes().stream().map(VoteView::of).toList(),
                request.reason(),
                request.askedAt(),
                request.endedAt());
    }

    private static Link link(String what, UUID id, String number) {
        return id == null ? null : Link.to(what, id, number);
    }
}
