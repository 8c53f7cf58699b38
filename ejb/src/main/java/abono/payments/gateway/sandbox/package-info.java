/**
 * The built-in gateway for demo and tests: deterministic test cards, a store of its own that
 * survives crashes, and no card numbers. It can charge and then not answer.
 */
package abono.payments.gateway.sandbox;
