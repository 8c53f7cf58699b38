package abono.portal.signin;

import abono.portal.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The front door sends everybody to where their work is. */
@Named
@RequestScoped
public class IndexPage {
    @Inject private Frame frame;

    /** To the first page of the person's door, or to sign in. */
    public void forward() {
        String target = frame.isSignedIn() ? frame.home() : "/signin.xhtml";
        Faces.redirect(Faces.getRequestContextPath() + target);
    }
}
