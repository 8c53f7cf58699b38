package abono.portal;

import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import abono.refusals.RefusalText;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/** Tells the visitor what came of their act: done, or refused and why, at the field at fault. */
@Named
@RequestScoped
public class Notices {
    @Inject private Texts texts;
    @Inject private FormToken once;

    /**
     * Tries an act; a refusal becomes messages and false. What was typed stays. A form that is sent
     * again ({@link FormToken}) does nothing, says so and is false.
     */
    public boolean attempt(Runnable act) {
        if (!once.claim()) {
            done("form.again");
            return false;
        }
        boolean done = tried(act);
        if (!done) {
            once.release();
        }
        return done;
    }

    private boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            tell(refusal);
        } catch (EJBException wrapped) {
            tell(cause(wrapped));
        }
        return false;
    }

    private void tell(Refusal refusal) {
        if (refusal.reason().kind() == RefusalReason.Kind.UNKNOWN) {
            throw refusal;
        }
        if (refusal instanceof InvalidInput input) {
            input.problems().forEach(this::tell);
        } else {
            at(refusal.reason().field(), RefusalText.say(refusal, locale()));
        }
    }

    private void tell(FieldProblem problem) {
        at(problem.field(), RefusalText.say(problem, locale()));
    }

    /** At the component with the field's name; else above the page. */
    private static void at(String field, String sentence) {
        UIComponent input = field == null ? null : find(id(field));
        String client = input == null ? null : input.getClientId();
        if (input instanceof UIInput wrong) {
            wrong.setValid(false);
            wrong.setSubmittedValue(Faces.getRequestParameter(client));
        }
        Faces.getContext()
                .addMessage(
                        client, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** In the form that was sent first: another form of the page may have a field of that name. */
    private static UIComponent find(String id) {
        UIForm form = Components.getCurrentForm();
        UIComponent own = form == null ? null : find(form, id);
        return own == null ? find(Faces.getViewRoot(), id) : own;
    }

    /** Forms are naming containers, which the search of Faces doesn't enter. */
    private static UIComponent find(UIComponent parent, String id) {
        for (var each = parent.getFacetsAndChildren(); each.hasNext(); ) {
            UIComponent child = each.next();
            UIComponent found = id.equals(child.getId()) ? child : find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String id(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static Refusal cause(EJBException wrapped) {
        for (Throwable each = wrapped; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal;
            }
            if (each instanceof OptimisticLockException) {
                return new ChangedMeanwhile();
            }
        }
        throw wrapped;
    }

    /** Says that something was done, also after the redirect that follows. */
    public void done(String key, Object... arguments) {
        String text = texts.get(key, arguments);
        FacesContext context = Faces.getContext();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
        keep();
    }

    /** Keeps what is told over the redirect that follows. */
    public void keep() {
        Faces.getFlash().setKeepMessages(true);
    }

    /** Whether something is wrong on the page: its title says so. */
    public boolean isFailed() {
        List<FacesMessage> all = Faces.getContext().getMessageList();
        return all.stream().anyMatch(each -> each.getSeverity() == FacesMessage.SEVERITY_ERROR);
    }

    /** All that the page has to tell, with a way to each field at fault. */
    public List<Notice> getList() {
        FacesContext context = Faces.getContext();
        List<Notice> list = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            context.getMessageList(id).forEach(message -> list.add(Notice.of(message, id)));
        }
        return list;
    }

    private static Locale locale() {
        return Faces.getLocale();
    }
}
