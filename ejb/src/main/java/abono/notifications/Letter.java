package abono.notifications;

/** A mail in one language, in both its forms. */
record Letter(String subject, String html, String plain) {}
