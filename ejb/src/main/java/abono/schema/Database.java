package abono.schema;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * Declares the portal's one data source.
 *
 * <p>Values come from the operator's keys through MicroProfile Config, so the same archive runs on
 * the launcher's embedded PostgreSQL, on an external one and on a full server. Connections are
 * validated when they are lent: a restart of the database costs one failed validation, not a failed
 * request.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/abono",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=abono.db.url}",
        user = "${MPCONFIG=abono.db.user}",
        password = "${MPCONFIG=abono.db.password}",
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "prepareThreshold=3",
            "reWriteBatchedInserts=true",
            "ApplicationName=abono",
            // EclipseLink binds a missing uuid or jsonb as text: the server finds the type
            "stringtype=unspecified",
            "fish.payara.is-connection-validation-required=true",
            // each query of a transaction would ask again whether the connection lives
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname="
                    + "org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
class Database {}
