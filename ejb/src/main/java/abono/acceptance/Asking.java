package abono.acceptance;

import abono.money.Money;
import abono.purchaseapprovals.BuyingStep;
import abono.purchaseapprovals.ConsentEvent;
import abono.purchaseapprovals.ConsentRefusal;
import abono.purchaseapprovals.ConsentRequest;
import abono.purchaseapprovals.Consents;
import abono.purchaseapprovals.SignedAs;
import abono.purchaseapprovals.Subject;
import abono.quotes.Quote;
import abono.quotes.answers.Signature;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Asks the account's approvers for an acceptance where its rules want that (U5). The caller holds
 * the quote's row lock, so that of two who ask at once the second finds the first one's request;
 * {@code consent_waiting} stands behind it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class Asking {
    @Inject private Consents approvals;
    @Inject private AcceptanceConditions conditions;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<ConsentEvent> events;

    /**
     * Whether a yes by this authority has to be asked for: by rules that the total reaches, or
     * because the caller may only ask.
     *
     * @throws ConsentRefusal CONSENT_NEEDED when it has to be, by who cannot ask
     */
    boolean isNeeded(Quote quote, Authority authority) {
        if (authority instanceof Authority.ApproverChain) {
            return false;
        }
        UUID account = quote.account().id();
        boolean told = authority instanceof Authority.TwoEmployees;
        if (told || !caller.may(Right.REQUEST_PURCHASES, quote.account())) {
            approvals.refuseIfNeeded(account, quote.total());
            return false;
        }
        return approvals.step(account, quote.total()).isPresent()
                || !caller.may(Right.ACCEPT_QUOTES, quote.account());
    }

    /**
     * Asks the approvers, unless the same command did; below the first step nobody has to be asked,
     * and the request is given at once. No approver is asked in vain: what the acceptance would
     * refuse is refused before.
     *
     * @throws ConsentRefusal ASKED_ALREADY, NOT_ENOUGH_APPROVERS
     */
    ConsentRequest ask(Quote quote, AcceptQuote command) {
        conditions.refuseUnlessAcceptable(quote, command.revision(), command.signature());
        conditions.refuseUnlessCovered(quote, command.signature());
        List<ConsentRequest> waiting = approvals.waiting(quote.id());
        if (!waiting.isEmpty()) {
            return waiting.get(0).refuseUnlessOf(caller.id(), command.key());
        }
        ConsentRequest request =
                new ConsentRequest(
                        subject(quote),
                        signed(command.signature()),
                        caller.person(),
                        command.key(),
                        time.now());
        return approvals
                .step(quote.account().id(), quote.total())
                .map(step -> asked(request, step))
                .orElseGet(() -> approvals.give(request));
    }

    private ConsentRequest asked(ConsentRequest request, BuyingStep step) {
        approvals.ask(request, step);
        events.fire(
                new ConsentEvent.Asked(
                        request.id(), request.accountId(), request.requester().id()));
        return request;
    }

    private static Subject subject(Quote quote) {
        Money amount = quote.total();
        return new Subject(
                quote.account().id(),
                quote.id(),
                quote.number(),
                quote.revision(),
                amount,
                quote.terms().validUntil());
    }

    private static SignedAs signed(Signature signature) {
        return new SignedAs(
                signature.name(),
                signature.title(),
                signature.purchaseOrder(),
                signature.address());
    }
}
