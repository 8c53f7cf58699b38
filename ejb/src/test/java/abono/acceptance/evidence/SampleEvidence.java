package abono.acceptance.evidence;

import abono.accounts.SampleAccounts;
import abono.quotes.Quote;
import abono.quotes.SampleQuotes;
import abono.quotes.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Acceptances for the tests of other packages. */
public final class SampleEvidence {
    private static final String SENT = "a".repeat(64);

    private SampleEvidence() {}

    /** The acceptance of a quote that nobody had to approve, at the head of its own chain. */
    public static AcceptanceEvidence of(Quote quote) {
        return of(quote, List.of());
    }

    /** With who asked and who approved. */
    public static AcceptanceEvidence approved(Quote quote) {
        return of(quote, List.of(new Chain()));
    }

    private static AcceptanceEvidence of(Quote quote, List<Approvals> approvals) {
        Signature signature = new Signature("Lucía Navarro", "CFO", true, "PO-7", "127.0.0.1");
        AcceptanceEvidence row = new AcceptanceEvidence(quote, signature, "code");
        row.papers(SENT, "2026-11");
        row.accepted(
                new AcceptedContentWriter(quote, Before.of(quote, SampleQuotes.TODAY))
                        .quote(SampleAccounts.anIssuer()),
                ApprovalJson.requested(approvals, quote.id()),
                ApprovalJson.approved(approvals, quote.id()));
        row.seal(head());
        return row;
    }

    /** The document of an acceptance, with this digest. */
    public static AcceptedDocument documentOf(AcceptanceEvidence accepted, String sha256) {
        AcceptedDocument link = new AcceptedDocument(accepted, sha256, accepted.happenedAt());
        link.seal(head());
        return link;
    }

    static EvidenceHead head() {
        return new EvidenceHead("");
    }

    /** A requester, an approver and another in somebody's place. */
    private static final class Chain implements Approvals {
        private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public List<Approval> of(UUID quote) {
            return List.of(
                    new Approval("BUYER", "Ana Ruiz", "Jefa de TI", null, AT),
                    new Approval("BUYER", "Berta Gil", "Directora", "Carlos Paz", AT));
        }

        @Override
        public Optional<Requested> requested(UUID quote) {
            return Optional.of(new Requested("Dario Sol", "Técnico", "dario@example.com", AT));
        }
    }
}
