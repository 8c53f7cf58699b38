package abono.portal.signin;

import abono.portal.Notices;
import abono.portal.Visitor;
import abono.security.SignInService;
import abono.security.SignedIn;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** The door: an address and a password, or one press in demo mode. */
@Named
@RequestScoped
public class SignInPage {
    private static final int LONGEST = 254;

    @EJB private SignInService signIn;
    @Inject private DemoDoor demo;
    @Inject private Notices notices;
    @Inject private Visitor visitor;
    @Inject private DeviceCookie device;
    private String email;
    private String password;
    private String back;

    /** Lets the visitor in, to where they wanted to go. */
    public void enter() {
        if (email.length() > LONGEST || password.length() > LONGEST) {
            password = password.substring(0, 1);
        }
        enter(
                () -> {
                    SignedIn known = signIn.signIn(email, password, device.source());
                    device.keep(signIn.rememberDevice(known.person(), device.secret()));
                    return known;
                });
    }

    /** One press of a demo person. */
    public void enterAs(String address) {
        enter(() -> signIn.signInForDemo(address));
    }

    private void enter(Supplier<SignedIn> check) {
        SignedIn[] known = new SignedIn[1];
        if (notices.attempt(() -> known[0] = check.get())) {
            HttpServletRequest request = Faces.getRequest();
            request.changeSessionId();
            request.getSession().setAttribute(SignInMechanism.PERSON, known[0].person());
            visitor.becomes(known[0]);
            Faces.redirect(SafePath.of(back));
        }
    }

    /** The people of the demo world, by door; empty outside demo mode. */
    public List<DemoDoor.Group> getDemoGroups() {
        return signIn.demo() ? demo.groups() : List.of();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    /** Another site's address is not even kept. */
    public void setBack(String back) {
        this.back = SafePath.safe(back) ? back : null;
    }
}
