/** Cart, orders and what online customers do with their subscriptions, over REST. */
package abono.api.orders;
