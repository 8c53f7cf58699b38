/**
 * The cards that an account keeps on file (R5): several, one of them preferred. It has tokens of
 * the gateway and what may be shown of a card, never a number.
 *
 * <p>Invariant: one card of an account is preferred (unique index {@code
 * payment_method_preferred}).
 */
package abono.payments.methods;
