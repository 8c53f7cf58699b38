package abono.payments.gateway;

import abono.money.Money;

/**
 * What the gateway says of a charge.
 *
 * @param id the gateway's own name for it, or null when it never made one
 * @param amount what it charged or will charge
 * @param card that it was to charge, or null when it knows none
 * @param declineCode why not, when declined; else null
 * @param actionUrl where the payer confirms, when that is needed; else null
 */
public record GatewayAnswer(
        Outcome outcome, String id, Money amount, Card card, String declineCode, String actionUrl) {
    /** What became of it. */
    public enum Outcome {
        SUCCEEDED,
        DECLINED,
        ACTION_NEEDED
    }

    /** The gateway knows neither charge nor card, so that nothing can ever be charged. */
    public static GatewayAnswer unknownCard(Money amount) {
        return new GatewayAnswer(Outcome.DECLINED, null, amount, null, "unknown_card", null);
    }
}
