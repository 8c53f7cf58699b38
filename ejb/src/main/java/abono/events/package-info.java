/**
 * The shape of a domain event. Each aggregate has one sealed interface of its own with nested
 * records; echoes (audit, mail) observe them in the same transaction and write a row.
 */
package abono.events;
