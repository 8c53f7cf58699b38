package abono.portal.signin;

import abono.security.AccessRefusal;
import abono.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.AbstractClearableCredential;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/**
 * Lets somebody whom an EJB has confirmed be the caller for the rest of this request, and no
 * longer: the session learns nothing.
 */
@RequestScoped
public class StandIn {
    @Inject private SecurityContext security;

    /** What the mechanism is shown; only code of this portal can make one. */
    static final class Pass extends AbstractClearableCredential {
        private final SignedIn known;

        private Pass(SignedIn known) {
            this.known = known;
        }

        SignedIn known() {
            return known;
        }

        /** There is no secret in it. */
        @Override
        protected void clearCredential() {}
    }

    /**
     * From now on they call.
     *
     * @throws AccessRefusal when the container would not have it
     */
    public void become(SignedIn known) {
        HttpServletResponse response = Faces.getResponse();
        AuthenticationStatus status =
                security.authenticate(
                        Faces.getRequest(),
                        response,
                        AuthenticationParameters.withParams().credential(new Pass(known)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw AccessRefusal.unknown();
        }
    }
}
