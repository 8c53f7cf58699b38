package abono.portal.center;

import abono.accounts.AccountService;
import abono.accounts.people.Invitation;
import abono.accounts.people.PeopleService;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.portal.Pressed;
import abono.security.Caller;
import abono.security.Membership;
import abono.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Who belongs to the account, what each may do, and who is invited. */
@Named("accountPeoplePage")
@RequestScoped
public class PeoplePage {
    @Inject private CurrentAccount account;
    @Inject private AccountService accounts;
    @Inject private PeopleService people;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private List<Membership> members;
    private List<Invitation> invitations;
    private String email;
    private Role role = Role.BILLING_CONTACT;

    @PostConstruct
    void load() {
        members = accounts.people(account.id());
        invitations = people.invitations(account.id());
    }

    /** Sends an invitation; its link is good for a week. */
    public void invite() {
        if (notices.attempt(() -> people.invite(account.id(), email, role))) {
            notices.done("account.people.invited", email);
            again();
        }
    }

    public void uninvite() {
        act(() -> people.uninvite(account.id(), Pressed.row()), "account.people.uninvited");
    }

    public void remove() {
        act(() -> people.remove(account.id(), Pressed.row()), "account.people.removed");
    }

    /** Gives the member the other role. */
    public void change() {
        Role other = Pressed.choice("role", Role.class);
        act(() -> people.change(account.id(), Pressed.row(), other), "account.people.changed");
    }

    private void act(Runnable act, String done) {
        if (notices.attempt(act)) {
            notices.done(done);
        }
        again();
    }

    private void again() {
        notices.keep();
        Faces.redirect(corporate() ? "corporate/people.xhtml" : "account/people.xhtml");
    }

    public List<Membership> members() {
        return members;
    }

    public List<Invitation> invitations() {
        return invitations;
    }

    /** Whether the member is who looks. */
    public boolean me(Membership member) {
        return member.person().id().equals(caller.id());
    }

    /** The roles that a member could have instead. */
    public List<Role> others(Membership member) {
        return roles().stream().filter(each -> each != member.role()).toList();
    }

    /** What people of the account can be; who asks, approves and pays is of corporate ones (U5). */
    public List<Role> roles() {
        return corporate()
                ? List.of(
                        Role.BILLING_CONTACT,
                        Role.REQUESTER,
                        Role.APPROVER,
                        Role.PAYER,
                        Role.VIEWER)
                : List.of(Role.BILLING_CONTACT, Role.VIEWER);
    }

    /** Whether it is a corporate account: the page stands behind both doors. */
    public boolean corporate() {
        return account.account().corporate();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
