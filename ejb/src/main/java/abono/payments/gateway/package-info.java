/**
 * The port to whoever charges cards (P2), and what passes through it. It knows no payment: a charge
 * has a key, an amount and a card's token.
 *
 * <p>Invariant: one key is one charge, however often it is sent; where no answer came, nobody
 * guesses.
 */
package abono.payments.gateway;
