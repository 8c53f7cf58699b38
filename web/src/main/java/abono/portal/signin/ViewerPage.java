package abono.portal.signin;

import abono.accounts.AccountService;
import abono.accounts.Contact;
import abono.portal.CurrentAccount;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Tells a viewer who the billing contact is and how to reach them (R9), and nothing else. */
@Named
@RequestScoped
public class ViewerPage {
    @EJB private AccountService accounts;
    @Inject private CurrentAccount current;

    public List<Contact> getContacts() {
        return accounts.billingContacts(current.id());
    }
}
