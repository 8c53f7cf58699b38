/** Hands mails over to a mail server by SMTP, where {@code abono.mail.transport} is smtp. */
package abono.notifications.smtp;
