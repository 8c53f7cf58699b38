package abono.http;

import java.io.IOException;

/** A request that cannot be read as it came. */
class UnreadableRequest extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** Answered by the HTTP status, e.g. 400 or 413. */
    UnreadableRequest(int status, String why) {
        super(why);
        this.status = status;
    }

    int status() {
        return status;
    }
}
