/**
 * What pages and REST share of HTTP: requests are read here, within limits and without trust,
 * before any page or resource sees them. Knows no business.
 */
package abono.http;
