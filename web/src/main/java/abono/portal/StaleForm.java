package abono.portal;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.omnifaces.util.Faces;

/**
 * A form that comes back when the portal has forgotten its page, or never made it: its view state
 * is dead, empty or nonsense.
 */
final class StaleForm {
    /** Pages that keep nothing between showing and sending, so that they can be made anew. */
    private static final Set<String> MADE_ANEW = Set.of("/signin.xhtml");

    /** The attribute of a request whose page was made anew; that is tried once. */
    private static final String ANEW = "abono.anew";

    private StaleForm() {}

    /** Whether this is why something was thrown: nothing of ours runs before a page is found. */
    static boolean is(FacesContext context, Throwable thrown) {
        return context.isPostback()
                && Faces.getRequestAttribute(ANEW) == null
                && (thrown instanceof ViewExpiredException
                        || PhaseId.RESTORE_VIEW.equals(context.getCurrentPhaseId()));
    }

    /**
     * Makes the page anew and lets it take what was sent, as if it had been there all the time.
     *
     * @return false when the page is none of those that can be made anew
     */
    static boolean answered(FacesContext context) {
        HttpServletRequest request = Faces.getRequest();
        String page = request.getServletPath();
        if (!MADE_ANEW.contains(page) || context.getPartialViewContext().isAjaxRequest()) {
            return false;
        }
        Faces.setRequestAttribute(ANEW, true);
        try {
            ViewHandler views = context.getApplication().getViewHandler();
            UIViewRoot root = views.createView(context, page);
            context.setViewRoot(root);
            views.getViewDeclarationLanguage(context, page).buildView(context, root);
            process(context, root);
            return true;
        } catch (IOException broken) {
            throw new FacesException(broken);
        }
    }

    private static void process(FacesContext context, UIViewRoot root) {
        root.processDecodes(context);
        if (!context.getRenderResponse()) {
            root.processValidators(context);
        }
        if (!context.getRenderResponse()) {
            root.processUpdates(context);
        }
        if (!context.getRenderResponse()) {
            root.processApplication(context);
        }
        if (!context.getResponseComplete()) {
            context.renderResponse();
        }
    }
}
