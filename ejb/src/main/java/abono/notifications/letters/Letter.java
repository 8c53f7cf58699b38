package abono.notifications.letters;

/** A mail in one language, in both its forms. */
public record Letter(String subject, String html, String plain) {}
