/**
 * Answers that are remembered: the same command with the same key gets the first answer again, also
 * after a restart, for 24 hours (api.md).
 */
package abono.idempotency;
