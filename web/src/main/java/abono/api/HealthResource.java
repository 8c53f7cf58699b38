package abono.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Answers whether the portal itself works, database included.
 *
 * <p>Payara's own health answers "up" even when this application failed to deploy; only an answer
 * from inside the application proves that it is there. The launcher and load balancers ask here.
 */
@Path("health")
@RequestScoped
public class HealthResource {

    private static final int PATIENCE_IN_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/abono")
    private DataSource database;

    /** 200 with status UP, or 503 with status DOWN when the database does not answer. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() {
        return databaseAnswers()
                ? Response.ok(Map.of("status", "UP")).build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .entity(Map.of("status", "DOWN"))
                        .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
