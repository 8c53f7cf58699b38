/**
 * The demo world: in demo mode an empty database is filled with the catalog, companies and people
 * of {@code config/demo}. Knows every domain that it fills; nothing knows it.
 */
package abono.demo;
