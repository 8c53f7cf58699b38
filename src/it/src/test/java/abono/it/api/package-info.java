/** The main job through REST, as programs of customers and staff do it, and all that is refused. */
package abono.it.api;
