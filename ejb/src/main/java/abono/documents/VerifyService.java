package abono.documents;

import abono.acceptance.evidence.AcceptanceEvidence;
import abono.acceptance.evidence.EvidenceChain;
import abono.accounts.Accounts;
import abono.accounts.Issuer;
import abono.invoices.Invoice;
import abono.offlineacceptance.ContestStandings;
import abono.payments.Payment;
import abono.quotes.Quote;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.AccessRefusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells anybody whether a document is a true one (U9). Who has neither its bytes nor the code of a
 * certificate learns nothing: a wrong digest, a wrong code and nonsense get the same answer.
 */
@Stateless
@PermitAll
public class VerifyService {
    private static final String DIGEST = "[0-9a-f]{64}";

    @Inject private Documents documents;
    @Inject private Sources sources;
    @Inject private EvidenceChain evidence;
    @Inject private ContestStandings contests;
    @Inject private Lookups lookups;
    @Inject private Accounts accounts;

    /**
     * What the house says of a file.
     *
     * @param sha256 of its bytes, in hexadecimal
     * @param address the network address that asks
     * @return empty when the house did not issue exactly these bytes
     * @throws InvalidInput when there is no digest
     * @throws AccessRefusal TOO_MANY_TRIES
     */
    public Optional<Verdict> file(String sha256, String address) {
        if (sha256 == null || !sha256.matches(DIGEST)) {
            throw new InvalidInput(List.of(FieldProblem.of("file", "required")));
        }
        count(address);
        return documents.of(sha256).filter(filed -> chained(filed, sha256)).map(this::verdict);
    }

    /** The document as accepted is true by its place in the chain, not by lying in the archive. */
    private boolean chained(StoredDocument.Of filed, String sha256) {
        return filed.kind() != DocumentKind.ACCEPTED
                || evidence.documentOf(filed.subject())
                        .filter(link -> link.sha256().equals(sha256))
                        .isPresent();
    }

    /**
     * What the house says of a certificate.
     *
     * @param code as it is printed on it
     * @return empty when there is no such certificate
     * @throws AccessRefusal TOO_MANY_TRIES
     */
    public Optional<Verdict> code(String code, String address) {
        count(address);
        return evidence.ofCode(code).map(row -> ofQuote(DocumentKind.CERTIFICATE, row.quoteId()));
    }

    private void count(String address) {
        if (!lookups.allowed(address)) {
            throw AccessRefusal.tooManyTries(Lookups.seconds());
        }
    }

    private Verdict verdict(StoredDocument.Of filed) {
        return switch (filed.kind()) {
            case QUOTE, CERTIFICATE, ACCEPTED -> ofQuote(filed.kind(), filed.subject());
            case INVOICE -> {
                Invoice invoice = sources.invoice(filed.subject());
                yield plain(filed.kind(), invoice.number(), invoice.issuedOn());
            }
            case RECEIPT -> {
                Payment payment = sources.payment(filed.subject());
                yield plain(filed.kind(), payment.number(), day(payment.settledAt()));
            }
        };
    }

    private Verdict ofQuote(DocumentKind kind, UUID id) {
        Quote quote = sources.quote(id);
        Optional<AcceptanceEvidence> row = evidence.ofQuote(id);
        Instant issued =
                kind == DocumentKind.QUOTE ? quote.sentAt() : row.orElseThrow().happenedAt();
        return new Verdict(
                kind,
                quote.number(),
                quote.revision(),
                day(issued),
                issuer().legalName(),
                row.map(this::accepted).orElse(null));
    }

    private Verdict.Accepted accepted(AcceptanceEvidence row) {
        return new Verdict.Accepted(
                row.signerName(),
                row.happenedAt(),
                row.content().total(),
                evidence.documentOf(row.quoteId())
                        .map(file -> new Verdict.Filed(file.sha256(), file.position()))
                        .orElse(null),
                contests.of(row.quoteId()).orElse(null),
                row.position(),
                evidence.unbroken(row));
    }

    private Verdict plain(DocumentKind kind, String number, LocalDate issuedOn) {
        return new Verdict(kind, number, null, issuedOn, issuer().legalName(), null);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, issuer().zone());
    }

    private Issuer issuer() {
        return accounts.issuer();
    }
}
