package abono.calendar;

import abono.accounts.Account;
import abono.payments.gateway.Card;
import abono.payments.methods.PaymentMethod;
import abono.payments.methods.PaymentMethodService;
import abono.security.Caller;
import abono.security.Right;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Cards on file end with their last month; shown to those who keep them (R5). */
@Dependent
class CardSource implements Source {
    @Inject private PaymentMethodService methods;
    @Inject private Caller caller;

    @Override
    public List<Happening> of(Account account, LocalDate today) {
        return caller.may(Right.PAY_INVOICES, account)
                ? methods.list(account.id()).stream().map(each -> happening(each, account)).toList()
                : List.of();
    }

    private static Happening happening(PaymentMethod method, Account account) {
        Card card = method.card();
        LocalDate last = YearMonth.of(card.expiryYear(), card.expiryMonth()).atEndOfMonth();
        return new Happening(
                last,
                HappeningKind.CARD_ENDS,
                method.id(),
                List.of(card.brand(), card.lastFour(), last),
                account.corporate()
                        ? "/corporate/payments.xhtml"
                        : "/account/payment-methods.xhtml");
    }
}
