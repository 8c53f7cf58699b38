package abono.api.wire;

import abono.idempotency.IdempotencyService;
import abono.idempotency.RememberedAnswer;
import abono.security.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
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
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Carries a command out once, however often it is sent: the same key and body gets the first answer
 * again. A refusal changed nothing, so it gives the key back. Where the process dies between the
 * command and its remembered answer, commands that know the key themselves are carried out again
 * for their answer; of the others is said that they were carried out.
 */
@Provider
@ApplicationScoped
public class Once implements ContainerRequestFilter, ContainerResponseFilter {
    /** The header of the key. */
    public static final String KEY = "Idempotency-Key";

    private static final String CLAIMED = Once.class.getName();
    private static final int LONGEST_KEY = 100;
    private static final int REFUSED = 300;
    private static final Logger LOG = Logger.getLogger(Once.class.getName());

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
        boolean repeatable = knowsItsKey(resource.getResourceMethod());
        answers.claim(key, hash(request), repeatable)
                .ifPresentOrElse(
                        first -> request.abortWith(again(first)),
                        () -> request.setProperty(CLAIMED, key));
    }

    /** A command that is given the key looks itself whether it was carried out with it. */
    private static boolean knowsItsKey(Method command) {
        return Stream.of(command.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && header.value().equals(KEY));
    }

    /** Method, path and body: the same command to another document is another command. */
    private static String hash(ContainerRequestContext request) {
        String line = request.getMethod() + " " + request.getUriInfo().getPath() + "\n";
        return Sha256.hex(line + new String(Bodies.of(request), StandardCharsets.ISO_8859_1));
    }

    private static Response again(RememberedAnswer first) {
        Response.ResponseBuilder answer =
                Response.status(first.status())
                        .type(
                                first.status() < REFUSED
                                        ? MediaType.APPLICATION_JSON
                                        : Problem.MEDIA_TYPE)
                        .entity(first.body())
                        .header("Idempotent-Replayed", true);
        return first.location() == null
                ? answer.build()
                : answer.header(HttpHeaders.LOCATION, first.location()).build();
    }

    /**
     * Keeps the answer, or gives the key back when the command had no effect. If neither can be
     * written down, the caller still gets the answer, and the mark of the effect guards the key.
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CLAIMED) instanceof String key)) {
            return;
        }
        Locale locale = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            if (response.getStatus() < REFUSED || !answers.forget(key)) {
                answers.remember(key, carriedOut(response, locale));
            }
        } catch (RuntimeException unwritten) {
            LOG.log(Level.WARNING, "The answer to a command could not be kept", unwritten);
        }
    }

    /** The answer to a command that took effect; what cannot be written says that it did. */
    private static RememberedAnswer carriedOut(ContainerResponseContext response, Locale locale) {
        try {
            if (response.getEntity() instanceof Problem fault && fault.incident() != null) {
                say(response, ProblemText.carriedOut(fault.incident(), locale), locale);
            } else if (response.getEntity() instanceof Record record) {
                response.setEntity(JsonOutput.write(record, locale));
            }
        } catch (RuntimeException unwritable) {
            String incident = Problems.note(unwritable);
            say(response, ProblemText.carriedOut(incident, locale), locale);
        }
        String body = response.getEntity() instanceof String text ? text : null;
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        return new RememberedAnswer(response.getStatus(), body, location);
    }

    private static void say(ContainerResponseContext response, Problem problem, Locale locale) {
        response.setStatus(problem.status());
        String text = JsonOutput.write(problem, locale);
        response.setEntity(text, new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
    }
}
