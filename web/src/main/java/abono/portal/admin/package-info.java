/** Pages of the administrator: the mails that went out, the clock of test mode. */
package abono.portal.admin;
