package abono.api.wire;

import abono.http.PublicUrl;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Lets every address in an answer begin with the configured one: the {@code Host} that the caller
 * sent may be anybody's.
 */
@Provider
@PreMatching
@Priority(1)
public class PublicAddress implements ContainerRequestFilter {
    @Inject private PublicUrl address;

    @Override
    public void filter(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String base = request.getUriInfo().getBaseUri().getRawPath();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        request.setRequestUri(address.of(base), address.of(asked.getRawPath() + query));
    }
}
