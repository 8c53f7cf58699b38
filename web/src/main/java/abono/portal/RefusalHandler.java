package abono.portal;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.omnifaces.util.Faces;

/**
 * Answers a page that is not for its reader as the web does: 404 for what is not theirs, so nobody
 * learns whether it exists, 403 where a right is missing, and another status with its sentence for
 * what cannot be shown or done now; 409 where the page of a form is gone. Everything else is a
 * fault of ours.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    private static final int NONE = 0;
    private static final int TOO_MANY = 429;

    private boolean answered;

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            boolean untold = !context.getExternalContext().isResponseCommitted();
            if (untold && (stale(context, thrown) || status(thrown) != NONE)) {
                events.remove();
                tell(context, thrown);
                break;
            }
        }
        if (answered) {
            // What else was thrown came of the same: one answer tells it.
            forget();
        } else {
            getWrapped().handle();
        }
    }

    private void forget() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            events.next();
            events.remove();
        }
    }

    /** A part of a page is told by the whole page of the error, which OmniFaces puts there. */
    private static boolean stale(FacesContext context, Throwable thrown) {
        boolean part = context.getPartialViewContext().isAjaxRequest();
        return StaleForm.is(context, thrown) && !(part && thrown instanceof ViewExpiredException);
    }

    private void tell(FacesContext context, Throwable thrown) {
        if (!stale(context, thrown)) {
            answer(context, status(thrown));
        } else if (!StaleForm.answered(context)) {
            Faces.setRequestAttribute(ErrorPage.STALE, true);
            answer(context, HttpServletResponse.SC_CONFLICT);
        }
    }

    private void answer(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
            answered = true;
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
                Faces.setRequestAttribute(ErrorPage.REFUSED, Say.refusal(refusal));
                return status(refusal.reason().kind());
            }
        }
        return NONE;
    }

    private static int status(RefusalReason.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT, STALE -> HttpServletResponse.SC_CONFLICT;
            case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
            case LATER -> TOO_MANY;
        };
    }
}
