package abono.notifications.smtp;

/** Transports for the tests of other packages. */
public final class SmtpTransports {
    private SmtpTransports() {}

    /** To a server on this machine that knows the user. */
    public static SmtpTransport to(int port, String user, String password) {
        return new SmtpTransport(new SmtpSettings("127.0.0.1", port, user, password, false));
    }

    /** To a server on this machine that must encrypt. */
    public static SmtpTransport encrypted(int port) {
        return new SmtpTransport(new SmtpSettings("127.0.0.1", port, null, null, true));
    }
}
