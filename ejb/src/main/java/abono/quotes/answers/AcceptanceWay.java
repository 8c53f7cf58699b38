package abono.quotes.answers;

/** How somebody said yes. */
public enum AcceptanceWay {
    /** Signed in, on a page or over REST. */
    PORTAL,
    /** By the mailed link and its code. */
    LINK,
    /** By phone; two employees wrote it down. */
    PHONE,
    /** By mail or on paper; two employees wrote it down. */
    MAIL;

    /** Whether it was said outside the portal. */
    public boolean told() {
        return this == PHONE || this == MAIL;
    }
}
