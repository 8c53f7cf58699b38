package abono.payments.methods;

import abono.payments.CardChoice;
import abono.payments.PaymentRefusal;
import abono.payments.gateway.Card;
import abono.payments.gateway.PaymentGateway;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Finds the card that is to be charged, on file or new. Asks the gateway: not in a transaction. */
@Dependent
public class Cards {
    @Inject private PaymentMethods methods;
    @Inject private PaymentGateway gateway;
    @Inject private BusinessTime time;

    /**
     * The card that a payer chose.
     *
     * @param method a payment method of the account, or null
     * @param token a card's token from the gateway, when no method is named
     * @param save whether to keep the token's card on file
     * @throws PaymentRefusal NOT_OFFERED, NO_CARD, UNKNOWN_CARD or EXPIRED_CARD
     */
    public CardChoice choose(UUID account, UUID method, String token, boolean save) {
        refuseUnlessOffered();
        if (method != null) {
            return onFile(account, method);
        }
        if (token == null || token.isBlank()) {
            throw new PaymentRefusal(PaymentRefusal.Reason.NO_CARD);
        }
        card(token);
        return new CardChoice(token, save);
    }

    private void refuseUnlessOffered() {
        if (!gateway.available()) {
            throw new PaymentRefusal(PaymentRefusal.Reason.NOT_OFFERED);
        }
    }

    private CardChoice onFile(UUID account, UUID id) {
        PaymentMethod method =
                methods.of(account).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new PaymentRefusal(PaymentRefusal.Reason.UNKNOWN_CARD));
        if (method.expired(YearMonth.from(time.today(ZoneOffset.UTC)))) {
            throw new PaymentRefusal(PaymentRefusal.Reason.EXPIRED_CARD);
        }
        return new CardChoice(method.gatewayToken(), false);
    }

    /** The card that is charged unless another is chosen; empty when none is or can be. */
    public Optional<UUID> preferred(UUID account) {
        return methods.of(account).stream()
                .filter(each -> each.preferred() && gateway.available())
                .map(PaymentMethod::id)
                .findFirst();
    }

    /**
     * What may be shown of the card that a token stands for.
     *
     * @throws PaymentRefusal UNKNOWN_CARD when it stands for none, NOT_OFFERED where none is taken
     */
    Card card(String token) {
        refuseUnlessOffered();
        return gateway.card(token)
                .orElseThrow(() -> new PaymentRefusal(PaymentRefusal.Reason.UNKNOWN_CARD));
    }
}
