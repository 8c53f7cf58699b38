package abono.payments;

import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.Sha256;
import java.util.List;

/**
 * Names a command for good: the same key with the same request is the same payment.
 *
 * @param key chosen by the caller
 * @param requestHash SHA-256 of the request, so that a key is not used for two commands
 */
public record PaymentKey(String key, String requestHash) {
    private static final int LONGEST = 100;

    /** Refuses a missing or overlong key. */
    public PaymentKey {
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw new InvalidInput(List.of(FieldProblem.of("Idempotency-Key", "key", LONGEST)));
        }
    }

    /** The key of a command; what the command says is what its record shows as text. */
    public static PaymentKey of(String key, Object request) {
        return new PaymentKey(key, Sha256.hex(request.toString()));
    }
}
