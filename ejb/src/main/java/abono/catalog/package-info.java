/**
 * What is sold: products, their plans (tiers) with features to compare, and dated prices. A price
 * is never edited once used: a later one replaces it (rule D1).
 */
package abono.catalog;
