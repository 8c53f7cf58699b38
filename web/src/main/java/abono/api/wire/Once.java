package abono.api.wire;

import abono.idempotency.IdempotencyService;
import abono.idempotency.RememberedAnswer;
import abono.security.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/**
 * Carries a command out once, however often it is sent: the same key and body gets the first answer
 * again. A refusal changed nothing, so it gives the key back. Where the process dies between the
 * command and its remembered answer, the commands that move money know the key themselves.
 */
@Provider
@ApplicationScoped
public class Once implements ContainerRequestFilter, ContainerResponseFilter {
    /** The header of the key. */
    public static final String KEY = "Idempotency-Key";

    private static final String CLAIMED = Once.class.getName();
    private static final int LONGEST_KEY = 100;

    @Context private ResourceInfo resource;
    @Inject private IdempotencyService answers;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.POST)
                || resource.getResourceMethod().isAnnotationPresent(Preview.class)) {
            return;
        }
        String key = request.getHeaderString(KEY);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Malformed.at(KEY, "key", LONGEST_KEY);
        }
        answers.claim(key, hash(request))
                .ifPresentOrElse(
                        first -> request.abortWith(again(first)),
                        () -> request.setProperty(CLAIMED, key));
    }

    /** Method, path and body: the same command to another document is another command. */
    private static String hash(ContainerRequestContext request) {
        String line = request.getMethod() + " " + request.getUriInfo().getPath() + "\n";
        return Sha256.hex(line + new String(Bodies.of(request), StandardCharsets.ISO_8859_1));
    }

    private static Response again(RememberedAnswer first) {
        Response.ResponseBuilder answer =
                Response.status(first.status())
                        .type(MediaType.APPLICATION_JSON)
                        .entity(first.body())
                        .header("Idempotent-Replayed", true);
        return first.location() == null
                ? answer.build()
                : answer.header(HttpHeaders.LOCATION, first.location()).build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CLAIMED) instanceof String key)) {
            return;
        }
        if (response.getStatus() >= 300) {
            answers.forget(key);
            return;
        }
        String body = null;
        if (response.getEntity() instanceof Record record) {
            body = JsonOutput.write(record, Languages.of(request.getAcceptableLanguages()));
            response.setEntity(body);
        }
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        answers.remember(key, new RememberedAnswer(response.getStatus(), body, location));
    }
}
