/**
 * The way of a mail: a row in the transaction of its fact, then the {@link
 * abono.notifications.outbox.Courier} sends it, with the document rendered by then, and tries again
 * when it fails.
 *
 * <p>Invariants: no mail is sent inside a business transaction; two couriers never take the same
 * row; a mail keeps its Message-ID, so one that was sent twice after a crash is recognisable.
 */
package abono.notifications.outbox;
