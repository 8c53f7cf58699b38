package abono.portal.signin;

import abono.accounts.people.PeopleService;
import abono.portal.Notices;
import abono.security.Person;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** Where the link of an invitation leads: name and password, if there are none yet, and yes. */
@Named
@ViewScoped
public class InvitationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient PeopleService people;
    @Inject private transient Notices notices;
    private String token;
    private String email;
    private boolean known;
    private String name;
    private String password;

    /** Looks whom the link is for; a link that is over says so. */
    public void open() {
        notices.attempt(
                () -> {
                    Person person = people.invited(token);
                    email = person.email();
                    known = person.canSignIn();
                });
    }

    /** Accepts, and goes on to the sign-in. */
    public void accept() {
        if (notices.attempt(() -> people.accept(token, name, password))) {
            notices.done("invitation.done");
            Faces.redirect("signin.xhtml");
        }
    }

    /** The invited address, or null when the link is over. */
    public String getEmail() {
        return email;
    }

    /** Whether the person has a password already. */
    public boolean isKnown() {
        return known;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
