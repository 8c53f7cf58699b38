package abono.acceptance;

import abono.acceptance.evidence.Approval;
import abono.acceptance.evidence.Requested;
import abono.acceptance.evidence.Testimony;
import abono.purchaseapprovals.ConsentRequest;
import abono.purchaseapprovals.ConsentVote;
import abono.purchaseapprovals.Consents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the evidence of an acceptance what its authority rests on (U5, U9). */
@Dependent
class Grounds {
    @Inject private Consents approvals;

    /** Who wrote it down, who asked for it and who approved it: what there is of that. */
    Testimony of(Authority authority) {
        if (authority instanceof Authority.TwoEmployees both) {
            return Testimony.recorded(both.recordedBy(), both.sha256());
        }
        if (authority instanceof Authority.ApproverChain chain) {
            return approved(approvals.find(chain.request()));
        }
        return Testimony.NONE;
    }

    private Testimony approved(ConsentRequest request) {
        List<Approval> approved = request.votes().stream().map(this::approval).toList();
        Requested by =
                new Requested(
                        request.signerName(),
                        request.signerTitle(),
                        request.requester().email(),
                        request.askedAt());
        return Testimony.approved(by, approved);
    }

    private Approval approval(ConsentVote vote) {
        String instead = vote.seat().equals(vote.person()) ? null : approvals.name(vote.seat());
        return new Approval(
                "BUYER", approvals.name(vote.person()), vote.title(), instead, vote.votedAt());
    }
}
