/**
 * The database as the portal finds it: where it is and which shape it has.
 *
 * <p>{@link abono.schema.Database} declares the one data source from the operator's keys. {@link
 * abono.schema.Migrations} brings the schema to the version that this code was written for, before
 * any other startup bean looks at it; such beans say {@code @DependsOn("Migrations")}. {@link
 * abono.schema.ProductionGuard} refuses to open a production portal on default secrets.
 *
 * <p>Invariants: the migrations in {@code db/migration} are the only writer of the schema; a portal
 * whose database is unreachable or half migrated does not open.
 */
package abono.schema;
