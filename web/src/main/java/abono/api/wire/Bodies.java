package abono.api.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Holds a request's body in memory, which is why it must be small. */
@Provider
@PreMatching
@Priority(Priorities.ENTITY_CODER)
public class Bodies implements ContainerRequestFilter {
    private static final int LARGEST = 1024 * 1024;
    private static final int PARTS_PASSED_OVER = 16;
    private static final String BODY = Bodies.class.getName();

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        InputStream stream = request.getEntityStream();
        byte[] body = stream.readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            passOver(stream);
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setProperty(BODY, body);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** The body of the request, perhaps empty. */
    static byte[] of(ContainerRequestContext request) {
        return (byte[]) request.getProperty(BODY);
    }

    /** Who is still sending does not hear an answer, so somewhat too much is read to its end. */
    private static void passOver(InputStream rest) throws IOException {
        byte[] part = new byte[LARGEST];
        int parts = 0;
        while (parts < PARTS_PASSED_OVER && rest.readNBytes(part, 0, LARGEST) > 0) {
            parts++;
        }
    }
}
