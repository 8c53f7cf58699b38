package abono.api.wire;

import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Refusal;
import abono.refusals.RefusalReason.Kind;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells every failure as a {@link Problem} in the caller's language, never by a stack trace. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final int STALE = 412;
    private static final int INVALID = 422;

    @Context private HttpHeaders headers;

    /** A failure of telling is told too: from here on nothing may be thrown. */
    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = Languages.of(headers);
        try {
            return told(thrown, locale);
        } catch (RuntimeException untold) {
            thrown.addSuppressed(untold);
            return ourFault(thrown, locale);
        }
    }

    private static Response told(Throwable thrown, Locale locale) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refused(refusal, locale);
            }
            if (each instanceof Malformed malformed) {
                return answer(ProblemText.malformed(malformed.problems(), locale));
            }
            if (each instanceof WebApplicationException http) {
                return http(http, locale);
            }
            if (each instanceof EJBAccessException || each instanceof AccessLocalException) {
                return answer(ProblemText.of(403, "AccessRefusal.MISSING_RIGHT", locale));
            }
            if (each instanceof OptimisticLockException) {
                return answer(ProblemText.of(STALE, "ChangedMeanwhile.STALE", locale));
            }
        }
        return ourFault(thrown, locale);
    }

    private static Response refused(Refusal refusal, Locale locale) {
        List<FieldProblem> none = List.of();
        List<FieldProblem> problems =
                refusal instanceof InvalidInput input ? input.problems() : none;
        Problem problem =
                ProblemText.of(status(refusal.reason().kind()), refusal, problems, locale);
        Response answer = answer(problem);
        return refusal.reason().kind() == Kind.LATER
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, refusal.figures().get(0))
                        .build()
                : answer;
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case INVALID -> INVALID;
            case STALE -> STALE;
            case LATER -> 429;
        };
    }

    /** What the server itself refused: no such path, method, media type. Its headers stay. */
    private static Response http(WebApplicationException http, Locale locale) {
        int status = http.getResponse().getStatus();
        if (status < 400) {
            return http.getResponse();
        }
        Response.ResponseBuilder answer =
                Response.fromResponse(answer(ProblemText.of(status, locale)));
        for (String kept :
                List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER)) {
            String value = http.getResponse().getHeaderString(kept);
            if (value != null) {
                answer.header(kept, value);
            }
        }
        return answer.build();
    }

    private static Response ourFault(Throwable thrown, Locale locale) {
        return answer(ProblemText.ourFault(note(thrown), locale));
    }

    /** Writes a fault of ours into the log; returns the incident under which it is found there. */
    static String note(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Incident " + incident, thrown);
        return incident;
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder answer =
                problem.status() == INVALID
                        ? Response.status(INVALID, "Unprocessable Content")
                        : Response.status(problem.status());
        return answer.type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
