/**
 * Places online orders (S5, S7): the order is fixed with everything that it touches locked, then
 * paid through {@code settlement}, and only then provided.
 *
 * <p>Invariant: the same key is the same order, and an account has one order being paid at a time.
 */
package abono.checkout;
