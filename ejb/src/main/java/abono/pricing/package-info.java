/**
 * What a selection of plan, seats and period costs, with the derivation of every amount (U1). Pure
 * arithmetic: the only thing looked up is the price that holds on a day.
 */
package abono.pricing;
