package abono.payments;

import abono.money.Money;

/**
 * What the gateway says of a charge.
 *
 * @param id the gateway's own name for it
 * @param amount what it charged or will charge
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
}
