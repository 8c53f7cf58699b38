package abono.payments;

import abono.accounts.Accounts;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** The cards of an account: several on file, one of them preferred (R5). Only tokens come here. */
@Stateless
@RolesAllowed(Right.PAY_INVOICES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentMethodService {
    @Inject private Accounts accounts;
    @Inject private Wallet wallet;
    @Inject private Cards cards;
    @Inject private BusinessTime time;

    /**
     * Keeps a card on file; the first one is preferred.
     *
     * @param token from the gateway
     * @throws PaymentRefusal UNKNOWN_CARD when it stands for none
     */
    public PaymentMethod add(UUID account, String token) {
        guard(account);
        Card card = cards.card(token);
        return wallet.add(account, token, card, time.now());
    }

    /** Makes a card the one that is charged unless another is chosen. */
    public void prefer(UUID account, UUID method) {
        guard(account);
        wallet.prefer(account, method);
    }

    /** Puts a new card in the place of one on file. */
    public PaymentMethod replace(UUID account, UUID method, String token) {
        guard(account);
        Card card = cards.card(token);
        return wallet.replace(account, method, token, card);
    }

    /** Forgets a card; when it was the preferred one, the newest other is that now. */
    public void remove(UUID account, UUID method) {
        guard(account);
        wallet.remove(account, method);
    }

    private void guard(UUID account) {
        accounts.guarded(account, Right.PAY_INVOICES);
    }
}
