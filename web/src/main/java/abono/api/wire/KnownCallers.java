package abono.api.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets nobody in without a key that is known, except to what everybody may know. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class KnownCallers implements ContainerRequestFilter {
    private static final Set<String> PUBLIC = Set.of("health", "verify");

    @Override
    public void filter(ContainerRequestContext request) {
        boolean known = request.getSecurityContext().getUserPrincipal() != null;
        if (!known && !PUBLIC.contains(request.getUriInfo().getPath())) {
            throw new NotAuthorizedException("Bearer realm=\"Abono\"");
        }
    }
}
