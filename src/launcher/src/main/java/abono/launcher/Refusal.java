package abono.launcher;

/** A start that cannot go on; the message is a sentence for the operator, who sees no stack. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
