package abono.api;

import abono.schema.DatabaseProbe;
import abono.time.Pulse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/**
 * Answers whether the portal itself works: its database, and the work that time brings.
 *
 * <p>Payara's own health answers "up" even when this application failed to deploy; only an answer
 * from inside the application proves that it is there. The launcher and load balancers ask here.
 */
@Path("health")
@RequestScoped
public class HealthResource {
    @Inject private DatabaseProbe database;
    @Inject private Pulse pulse;

    /** How something is. */
    public enum Status {
        UP,
        DOWN;

        static Status of(boolean well) {
            return well ? UP : DOWN;
        }
    }

    /** When what was due was last worked through, by the machine's clock. */
    public record Tick(Status status, Instant last, long ageSeconds) {}

    /** The whole, and what it is made of. */
    public record Health(Status status, Status database, Tick tick) {}

    /**
     * 200 with status UP, or 503 with status DOWN when the database does not answer within a second
     * and a half or what is due was not worked through for three minutes.
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() {
        boolean answers = database.answers();
        boolean ticks = !pulse.old();
        Tick tick = new Tick(Status.of(ticks), pulse.last(), pulse.age().toSeconds());
        Health health = new Health(Status.of(answers && ticks), Status.of(answers), tick);
        return Response.status(answers && ticks ? 200 : 503).entity(health).build();
    }
}
