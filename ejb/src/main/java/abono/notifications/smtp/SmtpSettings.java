package abono.notifications.smtp;

import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The mail server.
 *
 * @param user null when the server wants no sign-in
 * @param starttls whether to refuse a connection that does not become encrypted
 */
record SmtpSettings(String host, int port, String user, String password, boolean starttls) {
    /** A silent server is given up after so many milliseconds, for each of three steps. */
    private static final String PATIENCE = "10000";

    static SmtpSettings of(Config config) {
        return new SmtpSettings(
                config.getValue("abono.mail.smtp.host", String.class),
                config.getValue("abono.mail.smtp.port", Integer.class),
                config.getOptionalValue("abono.mail.smtp.user", String.class).orElse(null),
                config.getOptionalValue("abono.mail.smtp.password", String.class).orElse(null),
                config.getValue("abono.mail.smtp.starttls", Boolean.class));
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        properties.put("mail.smtp.auth", String.valueOf(user != null));
        properties.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.put("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
