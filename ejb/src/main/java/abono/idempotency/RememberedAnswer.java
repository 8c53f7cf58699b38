package abono.idempotency;

/**
 * The first answer to a command.
 *
 * @param status HTTP status; null while the command is still being carried out
 * @param body or null
 * @param location of what was created, or null
 */
public record RememberedAnswer(Integer status, String body, String location) {
    /** Whether the answer is known. */
    public boolean complete() {
        return status != null;
    }
}
