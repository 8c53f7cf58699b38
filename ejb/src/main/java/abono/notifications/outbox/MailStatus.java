package abono.notifications.outbox;

/** The life of a mail. */
public enum MailStatus {
    /** To be sent when its time has come. */
    WAITING,
    /** Handed over, or captured where nothing leaves the machine. */
    SENT,
    /** Given up after the last try, until somebody asks for another. */
    PARKED
}
