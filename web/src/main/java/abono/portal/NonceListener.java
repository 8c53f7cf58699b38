package abono.portal;

import abono.http.PageRequest;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Gives a form that comes back the nonce of its page. PrimeFaces' scripts send it; a browser
 * without scripts cannot, and would be answered by a failure.
 */
public class NonceListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot page = context.getViewRoot();
        Map<String, Object> kept = page == null ? null : page.getViewMap(false);
        if (kept != null && kept.get("primefaces.nonce") instanceof String nonce) {
            context.getExternalContext().getRequestMap().put(PageRequest.NONCE, nonce);
        }
    }
}
