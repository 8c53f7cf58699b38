/**
 * Who is told what of what happened: observers announce each fact in the transaction in which it
 * happened, and change nothing of it.
 *
 * <p>Invariant: a mail exists exactly when its fact does. What a mail says is in {@code letters},
 * its way to the reader in {@code outbox}.
 */
package abono.notifications;
