/**
 * What accepted quotes become, at once and on days to come: contracts begin, change, are billed by
 * their schedules, renew and end (Q7, Q10, D5).
 */
package abono.contracts;
