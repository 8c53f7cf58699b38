package abono.portal;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Answers a page that is not for its reader as the web does: 404 for what is not theirs, so nobody
 * learns whether it exists, and 403 where a right is missing. Everything else is a fault of ours.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    private static final int NONE = 0;

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            int status = status(events.next().getContext().getException());
            if (status != NONE && !context.getExternalContext().isResponseCommitted()) {
                events.remove();
                answer(context, status);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static int status(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof EJBAccessException) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
            if (each instanceof Refusal refusal) {
                return status(refusal.reason().kind());
            }
        }
        return NONE;
    }

    private static int status(RefusalReason.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT, INVALID, STALE, LATER -> NONE;
        };
    }
}
