package abono.schema;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * Declares the portal's one data source.
 *
 * <p>Values come from the operator's keys through MicroProfile Config, so the same archive runs on
 * the launcher's embedded PostgreSQL, on an external one and on a full server. Connections are
 * validated when they are lent, and the driver tells the pool of one that broke, so that a restart
 * of the database costs a moment and no restart of the portal.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/abono",
        className = "org.postgresql.ds.PGConnectionPoolDataSource",
        url = "${MPCONFIG=abono.db.url}",
        user = "${MPCONFIG=abono.db.user}",
        password = "${MPCONFIG=abono.db.password}",
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "prepareThreshold=3",
            "reWriteBatchedInserts=true",
            "ApplicationName=abono",
            // a database that takes the call and says nothing is given up, in seconds
            "connectTimeout=5",
            "loginTimeout=5",
            "tcpKeepAlive=true",
            // requests fail rather than pile up while the database is away
            "fish.payara.max-wait-time-in-millis=10000",
            // EclipseLink binds a missing uuid or jsonb as text: the server finds the type
            "stringtype=unspecified",
            "fish.payara.is-connection-validation-required=true",
            // each query of a transaction would ask again whether the connection lives
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname="
                    + "org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
class Database {}
