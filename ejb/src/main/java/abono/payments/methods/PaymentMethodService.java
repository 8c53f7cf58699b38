package abono.payments.methods;

import abono.accounts.Accounts;
import abono.payments.gateway.Card;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The cards of an account: several on file, one of them preferred (R5). Only tokens come here. */
@Stateless
@RolesAllowed(Right.PAY_INVOICES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentMethodService {
    @Inject private Accounts accounts;
    @Inject private PaymentMethods methods;
    @Inject private Cards cards;
    @Inject private BusinessTime time;

    /** The account's cards on file, the preferred one first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PaymentMethod> list(UUID account) {
        guard(account);
        return methods.of(account);
    }

    /**
     * What may be shown of the card that a token stands for.
     *
     * @throws abono.payments.PaymentRefusal UNKNOWN_CARD when it stands for none
     */
    public Card card(String token) {
        return cards.card(token);
    }

    /**
     * Keeps a card on file; the first one is preferred.
     *
     * @param token from the gateway
     * @throws abono.payments.PaymentRefusal UNKNOWN_CARD when it stands for none
     */
    public PaymentMethod add(UUID account, String token) {
        guard(account);
        Card card = cards.card(token);
        return methods.add(account, token, card, time.now());
    }

    /** Makes a card the one that is charged unless another is chosen. */
    public void prefer(UUID account, UUID method) {
        guard(account);
        methods.prefer(account, method);
    }

    /** Puts a new card in the place of one on file. */
    public PaymentMethod replace(UUID account, UUID method, String token) {
        guard(account);
        Card card = cards.card(token);
        return methods.replace(account, method, token, card);
    }

    /** Forgets a card; when it was the preferred one, the newest other is that now. */
    public void remove(UUID account, UUID method) {
        guard(account);
        methods.remove(account, method);
    }

    private void guard(UUID account) {
        accounts.guarded(account, Right.PAY_INVOICES);
    }
}
