package abono.offlineacceptance;

/** What became of a record. */
public enum RecordedStatus {
    /** For the second employee. */
    WAITING,
    /** It accepted the quote. */
    CONFIRMED,
    REFUSED
}
