package abono.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema to the version of this code before anything else of the portal starts.
 *
 * <p>It manages its own transactions, since each migration is one. Two nodes that start at once
 * wait for each other on Flyway's lock.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = System.getLogger(Migrations.class.getName());

    @Resource(lookup = "java:app/jdbc/abono")
    private DataSource database;

    @Inject private Config config;

    @PostConstruct
    void migrate() {
        new ProductionGuard(config).check();
        requireReachable();
        MigrateResult result =
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(database)
                        .locations("classpath:db/migration")
                        .cleanDisabled(true)
                        .load()
                        .migrate();
        LOG.log(
                Level.INFO,
                "Schema at version {0}, {1} migrations applied now",
                result.targetSchemaVersion,
                result.migrationsExecuted);
        refuseDemoData();
    }

    /** The demo's keys and password are public: production never opens a database that has them. */
    private void refuseDemoData() {
        if (!"production".equals(config.getOptionalValue("abono.mode", String.class).orElse(""))) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet demo = sql.executeQuery("select 1 from api_key where label = 'Demo'")) {
            if (demo.next()) {
                throw new IllegalStateException(
                        "This database holds demo data with public passwords; production mode"
                                + " needs a database of its own");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be read", e);
        }
    }

    /** Says where it looked, since the driver's own words alone rarely help an operator. */
    private void requireReachable() {
        try (Connection connection = database.getConnection()) {
            LOG.log(Level.INFO, "Database {0}", connection.getMetaData().getURL());
        } catch (SQLException e) {
            String url = config.getOptionalValue("abono.db.url", String.class).orElse("(no url)");
            throw new IllegalStateException(
                    "The database at " + url + " cannot be used: " + e.getMessage(), e);
        }
    }
}
