/**
 * The mails that tell people what happened. Observers write a row to the outbox in the transaction
 * in which it happened; the {@link abono.notifications.Courier} sends it later, with the document
 * rendered by then, and tries again when it fails.
 *
 * <p>Invariants: a mail exists exactly when its fact does; no mail is sent inside a business
 * transaction; a mail keeps its Message-ID, so one that was sent twice after a crash is
 * recognisable.
 */
package abono.notifications;
