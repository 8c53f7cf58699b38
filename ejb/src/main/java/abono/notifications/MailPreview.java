package abono.notifications;

import abono.security.Person;

/**
 * A mail as it would go out now.
 *
 * @param to whom it would go to, in whose language it is
 * @param html its content as a page, in which nothing is a script
 * @param plain the same for those who read text only
 */
public record MailPreview(Person to, String subject, String html, String plain) {}
