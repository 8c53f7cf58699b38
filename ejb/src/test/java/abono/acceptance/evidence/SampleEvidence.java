package abono.acceptance.evidence;

import abono.accounts.SampleAccounts;
import abono.quotes.Quote;
import abono.quotes.SampleQuotes;
import abono.quotes.answers.Signature;
import java.time.Instant;
import java.util.List;

/** Acceptances for the tests of other packages. */
public final class SampleEvidence {
    private static final String SENT = "a".repeat(64);

    private SampleEvidence() {}

    /** The acceptance of a quote that nobody had to approve, at the head of its own chain. */
    public static AcceptanceEvidence of(Quote quote) {
        return of(quote, Testimony.NONE);
    }

    /** With who asked and who approved. */
    public static AcceptanceEvidence approved(Quote quote) {
        return of(quote, aChain());
    }

    private static AcceptanceEvidence of(Quote quote, Testimony testimony) {
        Signature signature = new Signature("Lucía Navarro", "CFO", true, "PO-7", "127.0.0.1");
        AcceptanceEvidence row = new AcceptanceEvidence(quote, signature, "code");
        row.papers(SENT, "2026-11");
        row.accepted(
                new AcceptedContentWriter(quote, Before.of(quote, SampleQuotes.TODAY))
                        .quote(SampleAccounts.anIssuer()),
                ApprovalJson.requested(testimony),
                ApprovalJson.approved(testimony));
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
    private static Testimony aChain() {
        Instant at = Instant.parse("2026-11-23T09:00:00Z");
        return Testimony.approved(
                new Requested("Dario Sol", "Técnico", "dario@example.com", at),
                List.of(
                        new Approval("BUYER", "Ana Ruiz", "Jefa de TI", null, at),
                        new Approval("BUYER", "Berta Gil", "Directora", "Carlos Paz", at)));
    }
}
