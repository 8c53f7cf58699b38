/** Whatever is typed or sent: the portal answers it, and never by a failure. */
package abono.it.fuzz;
