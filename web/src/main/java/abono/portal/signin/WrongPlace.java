package abono.portal.signin;

import abono.accounts.Account;
import abono.accounts.AccountService;
import abono.accounts.Contact;
import abono.portal.CurrentAccount;
import abono.security.Caller;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Tells a customer who may not open a page where theirs are and whom to write to. */
@Named
@RequestScoped
public class WrongPlace {
    @EJB private AccountService accounts;
    @Inject private CurrentAccount current;
    @Inject private Caller caller;

    /** Whether a customer came to a page for customers that is not for them. */
    public boolean isHere() {
        String wanted =
                Objects.toString(
                        Faces.getRequestAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        return caller.known()
                && !caller.memberships().isEmpty()
                && Stream.of("/account/", "/corporate/").anyMatch(wanted::contains);
    }

    /** What the person is: VIEWER, CORPORATE or ONLINE. */
    public String getKind() {
        Account account = current.account();
        if (!caller.holds(abono.security.Right.READ_BILLING)) {
            return "VIEWER";
        }
        return account.kind().name();
    }

    /** The billing contacts of the account; themselves too, if there is no other. */
    public List<Contact> getContacts() {
        List<Contact> all = accounts.billingContacts(current.id());
        List<Contact> others =
                all.stream().filter(each -> !each.email().equals(caller.person().email())).toList();
        return others.isEmpty() ? all : others;
    }
}
