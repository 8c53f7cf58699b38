package abono.purchaseapprovals;

import abono.acceptance.evidence.Approval;
import abono.acceptance.evidence.Approvals;
import abono.acceptance.evidence.Requested;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.security.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the evidence of an acceptance who asked and which of the buyer's approvers said yes (U5,
 * U9).
 */
@Dependent
public class ConsentApprovals implements Approvals {
    @PersistenceContext private EntityManager em;

    @Override
    public List<Approval> of(UUID quote) {
        return given(quote).stream()
                .flatMap(request -> request.votes().stream())
                .map(this::approval)
                .toList();
    }

    @Override
    public Optional<Requested> requested(UUID quote) {
        return given(quote).stream()
                .filter(request -> !request.votes().isEmpty())
                .map(ConsentRequest::requested)
                .findFirst();
    }

    private List<ConsentRequest> given(UUID quote) {
        return em.createQuery(
                        "select r from ConsentRequest r where r.quoteId = :quote"
                                + " and r.status = :given",
                        ConsentRequest.class)
                .setParameter("quote", quote)
                .setParameter("given", Status.GIVEN)
                .getResultList();
    }

    private Approval approval(ConsentVote vote) {
        String instead = vote.seat().equals(vote.person()) ? null : name(vote.seat());
        return new Approval("BUYER", name(vote.person()), vote.title(), instead, vote.votedAt());
    }

    private String name(UUID person) {
        return em.find(Person.class, person).name();
    }
}
