/** Tests that run in the container, beside the portal's own code. */
package abono.it.inside;
