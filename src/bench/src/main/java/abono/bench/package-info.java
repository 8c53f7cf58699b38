/**
 * Load on the running distribution, as ratios measured in one run: what the portal does a second
 * through REST beside the same rows written by bare JDBC transactions on the same database.
 */
package abono.bench;
