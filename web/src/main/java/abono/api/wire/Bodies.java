package abono.api.wire;

import abono.http.BodyReader;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Holds a request's body in memory, which is why it must be small. */
@Provider
@PreMatching
@Priority(Priorities.ENTITY_CODER)
public class Bodies implements ContainerRequestFilter {
    private static final Logger LOG = Logger.getLogger(Bodies.class.getName());
    private static final int TIMED_OUT = 408;
    private static final int LARGEST = 1024 * 1024;
    private static final int PART = 64 * 1024;
    private static final int MOST_PASSED_OVER = 16 * LARGEST;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final String BODY = Bodies.class.getName();

    @Context private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        InputStream stream = request.getEntityStream();
        byte[] body = read(stream);
        if (body.length > LARGEST) {
            passOver(stream);
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setProperty(BODY, body);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private byte[] read(InputStream stream) throws IOException {
        try {
            return BodyReader.read(servlet, stream, LARGEST);
        } catch (BodyReader.SlowBody slow) {
            throw slow.status() == TIMED_OUT
                    ? new ClientErrorException(Response.Status.REQUEST_TIMEOUT)
                    : new ServiceUnavailableException(1L);
        }
    }

    /** The body of the request, perhaps empty. */
    static byte[] of(ContainerRequestContext request) {
        return (byte[]) request.getProperty(BODY);
    }

    /**
     * Who is still sending does not hear an answer, so what else was announced is read, unless it
     * is very much or comes slowly.
     */
    private void passOver(InputStream rest) {
        long announced = servlet.getContentLengthLong();
        long left = announced < 0 ? MOST_PASSED_OVER : announced - LARGEST - 1;
        if (left > MOST_PASSED_OVER) {
            return;
        }
        long start = System.nanoTime();
        byte[] part = new byte[PART];
        try {
            while (left > 0 && System.nanoTime() - start < LONGEST.toNanos()) {
                int count = rest.read(part, 0, (int) Math.min(PART, left));
                left = count < 0 ? 0 : left - count;
            }
        } catch (IOException silent) {
            LOG.log(Level.FINE, "The sender of too much fell silent", silent);
        }
    }
}
