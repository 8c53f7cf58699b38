/**
 * How REST speaks: records as JSON in and out, refusals as problem+json, keys that let a command be
 * sent twice, lists by cursor. Knows no business but the shape of a document.
 */
package abono.api.wire;
