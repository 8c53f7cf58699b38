/**
 * What accepted quotes become on days to come: contracts change, are billed by their schedules,
 * renew and end (Q10, D5); and the invoices of both, those at once too.
 */
package abono.contracts;
