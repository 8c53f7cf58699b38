package abono.payments.gateway.sandbox;

import abono.payments.gateway.Card;
import java.util.Arrays;
import java.util.Optional;

/** The cards of the sandbox. Each does always the same. */
public enum TestCard {
    /** Pays. */
    VISA("tok_visa", "4242424242424242", "Visa", null),
    /** Pays too. */
    MASTERCARD("tok_mastercard", "5555555555554444", "Mastercard", null),
    /** Refused without a reason. */
    DECLINED("tok_declined", "4000000000000002", "Visa", "card_declined"),
    /** Refused for lack of funds. */
    INSUFFICIENT("tok_insufficient_funds", "4000000000009995", "Visa", "insufficient_funds"),
    /** Refused as expired. */
    EXPIRED("tok_expired", "4000000000000069", "Visa", "expired_card"),
    /** Wants the payer to confirm with 3-D Secure. */
    CHALLENGE("tok_3ds", "4000000000003220", "Visa", null),
    /** Charges, and the reply is lost on its way. */
    LOST_REPLY("tok_lost_reply", "4000000000000341", "Visa", null),
    /** The first call never reaches the gateway. */
    LOST_CALL("tok_lost_call", "4000000000000259", "Visa", null);

    private final String token;
    private final String number;
    private final String brand;
    private final String declineCode;

    TestCard(String token, String number, String brand, String declineCode) {
        this.token = token;
        this.number = number;
        this.brand = brand;
        this.declineCode = declineCode;
    }

    static Optional<TestCard> of(String token) {
        return Arrays.stream(values()).filter(card -> card.token.equals(token)).findFirst();
    }

    /** What stands for it everywhere but in the payer's browser. */
    public String token() {
        return token;
    }

    /** The published test number; shown to the tester, never sent to the portal. */
    public String number() {
        return number;
    }

    /** Why it is refused, or null. */
    String declineCode() {
        return declineCode;
    }

    /** What may be known of it. */
    public Card card() {
        return new Card(brand, number.substring(number.length() - 4), 12, 2039);
    }
}
