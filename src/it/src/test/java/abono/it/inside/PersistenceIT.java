package abono.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Deployments;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The data source of the portal is there and answers. */
@ExtendWith(ArquillianExtension.class)
class PersistenceIT {

    @Resource(lookup = "java:app/jdbc/abono")
    private DataSource database;

    @Deployment
    static WebArchive portal() {
        return Deployments.portal(PersistenceIT.class);
    }

    @Test
    void reachesTheDatabaseAsThePortalsOwnRole() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("abono");
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
