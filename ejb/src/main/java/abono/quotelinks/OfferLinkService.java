package abono.quotelinks;

import abono.documents.Archive;
import abono.documents.DocumentKind;
import abono.documents.pdf.Document;
import abono.purchaseapprovals.Consents;
import abono.purchaseorders.Wallets;
import abono.quotes.Quote;
import abono.quotes.Viewing;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.AccessRefusal;
import abono.security.Right;
import abono.security.SignedIn;
import abono.time.BusinessTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the bearer of a link may do: read its quote, ask for a code, show that they got it (Q6). */
@Stateless
@PermitAll
public class OfferLinkService {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_CODES = 3;
    private static final int CODE_LENGTH = 6;

    /** What the bearer of a link and its code may do, if they may it at all. */
    static final Set<String> RIGHTS =
            Set.of(
                    Right.READ_BILLING,
                    Right.ACCEPT_QUOTES,
                    Right.REQUEST_PURCHASES,
                    Right.ASK_SELLER);

    @Inject private QuoteLinks links;
    @Inject private CodeTries tries;
    @Inject private Archive archive;
    @Inject private Viewing viewing;
    @Inject private Wallets wallets;
    @Inject private Consents approvals;
    @Inject private BusinessTime time;
    @Inject private Event<OfferEvent> events;

    /**
     * The quote of the link; changes nothing.
     *
     * @throws AccessRefusal UNKNOWN when there is no such link
     */
    public Offer open(String secret) {
        QuoteLink link = links.find(secret);
        Instant now = time.now();
        Quote quote = links.shown(link);
        return new Offer(
                quote,
                link.person(),
                links.state(link, now),
                LocalDate.ofInstant(now, quote.account().zone()),
                wallets.required(quote.account(), quote.total()),
                approvals.approvers(quote.account().id(), quote.total(), link.person().id()));
    }

    /**
     * The quote as PDF, while the link is good.
     *
     * @throws AccessRefusal UNKNOWN when there is no such link or it is over
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Document pdf(String secret) {
        QuoteLink link = links.find(secret);
        if (links.state(link, time.now()) != LinkState.OPEN) {
            throw AccessRefusal.unknown();
        }
        return archive.of(DocumentKind.QUOTE, link.quote().id());
    }

    /**
     * Mails a new code to the link's person; the one before is not good any more. The link's row
     * lock keeps them three an hour.
     *
     * @throws AccessRefusal UNKNOWN when there is no such link
     * @throws OfferRefusal LINK_OVER, TOO_MANY_CODES
     */
    public void sendCode(String secret) {
        QuoteLink link = links.locked(secret);
        Instant now = time.now();
        if (links.state(link, now) != LinkState.OPEN) {
            throw new OfferRefusal(OfferRefusal.Reason.LINK_OVER);
        }
        List<LinkCode> before = links.codes(link, now.minus(HOUR));
        if (before.size() >= MOST_CODES) {
            Instant free = before.get(MOST_CODES - 1).madeAt().plus(HOUR);
            throw new OfferRefusal(
                    OfferRefusal.Reason.TOO_MANY_CODES,
                    Duration.between(now, free).toMinutes() + 1);
        }
        String code = QuoteLinks.sixDigits();
        links.add(new LinkCode(link, secret, code, now));
        // Opening the link alone is no reading: programs that scan mails open links too.
        viewing.by(link.quote(), link.person());
        events.fire(
                new OfferEvent.CodeAsked(
                        link.quote().id(), link.quote().account().id(), link.person().id(), code));
    }

    /**
     * Tries a code: a wrong one is counted, whatever follows; a right one is good for an hour. Who
     * got it right is the link's person for the rest of the request, with the rights that choosing,
     * commenting and answering take; {@link LinkAnswerService} narrows them to the account, and the
     * answer uses the code up.
     *
     * @throws AccessRefusal UNKNOWN when there is no such link
     * @throws InvalidInput when it is not six digits: that is no try
     * @throws OfferRefusal LINK_OVER, WRONG_CODE with the tries left, NO_CODE, WAIT
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn confirm(String secret, String code) {
        String digits = digits(code);
        CodeTries.Verdict verdict = tries.attempt(secret, digits);
        if (verdict.refusal() != null) {
            throw verdict.refusal();
        }
        return new SignedIn(verdict.reader().id(), verdict.reader().locale(), true, RIGHTS);
    }

    /** The code without the spaces that copying brings. */
    static String digits(String code) {
        String digits = code == null ? "" : code.replaceAll("\\s", "");
        if (digits.isEmpty()) {
            throw new InvalidInput(List.of(FieldProblem.of("code", "required")));
        }
        if (digits.length() != CODE_LENGTH || !digits.matches("[0-9]+")) {
            throw new InvalidInput(List.of(FieldProblem.of("code", "code.digits", CODE_LENGTH)));
        }
        return digits;
    }
}
