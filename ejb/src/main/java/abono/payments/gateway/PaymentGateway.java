package abono.payments.gateway;

import abono.money.Money;
import java.util.Optional;

/**
 * The port to whoever charges cards (P2). Calls are made outside transactions. An adapter keeps the
 * idempotency key's promise: one key is one charge, however often it is sent.
 */
public interface PaymentGateway {
    /** Whether it takes payments here; where none does, nobody is offered to pay by card. */
    boolean available();

    /**
     * Charges a card, or tells what became of the charge with this key.
     *
     * @param key names the charge for good
     * @param token stands for the card
     * @throws GatewayUnreachable when no answer came: the charge may have been made or not
     */
    GatewayAnswer charge(String key, Money amount, String token);

    /**
     * What became of the charge with this key; empty when the gateway never saw it.
     *
     * @throws GatewayUnreachable when no answer came
     */
    Optional<GatewayAnswer> ask(String key);

    /**
     * Gives up a charge that waits for its payer; tells what it is then.
     *
     * @throws GatewayUnreachable when no answer came
     */
    GatewayAnswer cancel(String key);

    /** The card that a token stands for; empty when it stands for none. */
    Optional<Card> card(String token);
}
