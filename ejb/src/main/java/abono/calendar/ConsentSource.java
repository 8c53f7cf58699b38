package abono.calendar;

import abono.accounts.Account;
import abono.purchaseapprovals.ConsentService;
import abono.purchaseapprovals.Waiting;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Requests wait for approvers until what they are about is over (U5). */
@Dependent
class ConsentSource implements Source {
    @Inject private ConsentService consents;

    @Override
    public List<Happening> of(Account account, LocalDate today) {
        return consents.waiting(account.id()).stream().map(each -> happening(each, today)).toList();
    }

    private static Happening happening(Waiting request, LocalDate today) {
        return new Happening(
                request.until().isBefore(today) ? today : request.until(),
                request.payment()
                        ? HappeningKind.PAYMENT_CONSENT_WAITS
                        : HappeningKind.CONSENT_WAITS,
                request.id(),
                List.of(request.number(), request.requester(), request.amount(), request.until()),
                "/corporate/requests.xhtml");
    }
}
