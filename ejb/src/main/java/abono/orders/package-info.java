/**
 * What online customers put in their cart and order (S2 to S12): every item priced by the server,
 * prorated to the day, with a token that holds the whole arithmetic (U1).
 *
 * <p>Invariants: a subscription has one change in the cart at most; an account has one order being
 * paid at most (unique index {@code order_one_at_a_time}); an order's lines are fixed when it is
 * placed, so what was paid is what is provided.
 */
package abono.orders;
