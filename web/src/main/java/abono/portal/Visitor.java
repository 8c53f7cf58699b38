package abono.portal;

import abono.http.AcceptLanguage;
import abono.security.Caller;
import abono.security.SignInService;
import abono.security.SignedIn;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Somebody with a browser: the language that they read, before and after signing in. */
@Named
@SessionScoped
public class Visitor implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("es", "en");
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Inject private Caller caller;
    @EJB private SignInService signIn;
    private Locale locale;
    private boolean chosen;

    /** Whether it was chosen before it was known by whom. */
    private boolean unkept;

    /** The language that was chosen, now or once, else the browser's; Spanish if it says none. */
    public Locale getLocale() {
        if (locale == null) {
            HttpServletRequest request = Faces.getRequest();
            locale = AcceptLanguage.of(request.getHeader("Accept-Language"), SPANISH);
        }
        if (unkept && caller.known()) {
            unkept = false;
            signIn.speak(locale);
        }
        return locale;
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public String getOtherLanguage() {
        return getLanguage().equals("es") ? "en" : "es";
    }

    /**
     * Switches the language, and keeps it with the person. A page that keeps nothing itself is read
     * again from its address; another stays as it is, with what was typed.
     */
    public void speak(String language) {
        choose(language);
        Faces.setLocale(locale);
        if (!keeping()) {
            readAgain();
        }
    }

    /** Switches the language, and keeps it with the person; asks nothing of a page. */
    public void choose(String language) {
        locale = Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "es");
        chosen = true;
        unkept = !caller.known();
        if (!unkept) {
            signIn.speak(locale);
        }
    }

    /** Whether the page has a bean of ours that lives as long as the page is looked at. */
    private static boolean keeping() {
        return Faces.getViewRoot().getViewMap(true).values().stream()
                .anyMatch(each -> each.getClass().getPackageName().startsWith("abono."));
    }

    /** By the parameters of its address, which the page carries with it. */
    private static void readAgain() {
        Map<String, List<String>> address = new LinkedHashMap<>();
        for (UIViewParameter each : Faces.getViewParameters()) {
            if (each.getSubmittedValue() != null) {
                address.put(each.getName(), List.of(each.getSubmittedValue().toString()));
            }
        }
        FacesContext context = Faces.getContext();
        ViewHandler views = context.getApplication().getViewHandler();
        Faces.redirect(views.getRedirectURL(context, Faces.getViewId(), address, false));
    }

    /**
     * Takes the language of the person who just signed in, if they ever chose one; the browser's
     * holds for others. What was chosen on this side of the door is the newest choice.
     */
    public void becomes(SignedIn known) {
        HttpServletRequest request = Faces.getRequest();
        boolean asksForNone = request.getHeader("Accept-Language") == null;
        if (!chosen && (known.languageChosen() || asksForNone)) {
            locale = known.locale();
        }
    }

    /** Takes the language of the person for whom a page was written, unless one was chosen. */
    public void meets(Locale reader) {
        if (!chosen) {
            locale = reader;
        }
    }

    /** Ends the session. */
    public String signOut() {
        Faces.invalidateSession();
        return "/signin.xhtml?faces-redirect=true";
    }
}
