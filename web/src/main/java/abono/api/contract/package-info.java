/** What REST promises, as {@code /openapi} tells it: derived from the records that it speaks. */
package abono.api.contract;
