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

/** Holds a request's body in memory, which is why it must be small. */
@Provider
@PreMatching
@Priority(Priorities.ENTITY_CODER)
public class Bodies implements ContainerRequestFilter {
    private static final int LARGEST = 1024 * 1024;
    private static final String BODY = Bodies.class.getName();

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getLength() > LARGEST) {
            throw tooLarge();
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw tooLarge();
        }
        request.setProperty(BODY, body);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** The body of the request, perhaps empty. */
    static byte[] of(ContainerRequestContext request) {
        return (byte[]) request.getProperty(BODY);
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
