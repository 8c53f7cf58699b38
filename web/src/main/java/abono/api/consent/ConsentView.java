package abono.api.consent;

import abono.api.wire.Link;
import abono.consent.ConsentRequest;
import abono.consent.ConsentVote;
import abono.consent.Need;
import abono.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A request for approval.
 *
 * @param least the number of AT_LEAST, else 1
 */
public record ConsentView(
        UUID id,
        String status,
        Link quote,
        int revision,
        Money amount,
        String requester,
        Need need,
        int least,
        List<VoteView> votes,
        String reason,
        Instant askedAt,
        Instant endedAt) {

    /** A yes: whose, and who gave it. */
    public record VoteView(UUID approver, UUID givenBy, Instant at) {
        static VoteView of(ConsentVote vote) {
            return new VoteView(vote.seat(), vote.person(), vote.votedAt());
        }
    }

    /** What is told of a request. */
    public static ConsentView of(ConsentRequest request) {
        return new ConsentView(
                request.id(),
                request.status().name(),
                Link.to("quotes", request.quoteId(), request.quoteNumber()),
                request.revision(),
                request.amount(),
                request.requester().name(),
                request.need(),
                request.least(),
                request.votes().stream().map(VoteView::of).toList(),
                request.reason(),
                request.askedAt(),
                request.endedAt());
    }
}
