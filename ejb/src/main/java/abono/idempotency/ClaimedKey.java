package abono.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** The key of the command that this request carries out; none for pages, timers and reads. */
@RequestScoped
class ClaimedKey {
    private String key;

    void take(String claimed) {
        key = claimed;
    }

    /** The key, or null. */
    String get() {
        return key;
    }
}
