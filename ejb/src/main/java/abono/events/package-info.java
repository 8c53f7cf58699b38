/**
 * The shape of a domain event. Each aggregate has one sealed interface of its own with nested
 * records; observers (audit, mail) write a row in the same transaction. Identifiers are made here.
 */
package abono.events;
