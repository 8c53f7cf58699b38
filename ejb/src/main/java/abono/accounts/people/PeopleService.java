package abono.accounts.people;

import abono.accounts.Account;
import abono.accounts.AccountEvent;
import abono.accounts.AccountKind;
import abono.accounts.AccountRefusal;
import abono.accounts.AccountRefusal.Reason;
import abono.accounts.Accounts;
import abono.accounts.DetailRules;
import abono.events.Ids;
import abono.refusals.DrawableText;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Membership;
import abono.security.Person;
import abono.security.Right;
import abono.security.Role;
import abono.security.SignInService;
import abono.time.BusinessTime;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of an account: who is invited, who they are, and who may do what. */
@Stateless
@RolesAllowed(Right.MANAGE_ACCOUNT)
public class PeopleService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES_OF_SECRET = 24;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 254;
    private static final int LONGEST_NAME = 120;

    @Inject private Accounts accounts;
    @Inject private Members members;
    @Inject private SignInService signIn;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<AccountEvent> events;

    /** The invitations that nobody has used yet, expired ones among them. */
    public List<Invitation> invitations(UUID account) {
        guarded(account);
        return members.openInvitations(account);
    }

    /**
     * Invites somebody by mail to become a member; the link is good for a week, and for once.
     *
     * @throws InvalidInput when the address is none or the role is staff's
     * @throws AccountRefusal MEMBER_ALREADY, STAFF; INVITED_ALREADY while an invitation is open
     */
    public Invitation invite(UUID account, String email, Role role) {
        Account into = guarded(account);
        check(role, into);
        String address = DetailRules.email(email);
        Person person = members.byEmail(address);
        if (person == null) {
            person = members.add(new Person(Ids.next(), address, address, into.locale(), null));
        }
        refuseUnlessInvitable(account, person);
        byte[] random = new byte[BYTES_OF_SECRET];
        RANDOM.nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        Invitation invitation =
                new Invitation(account, person, role, secret, caller.id()).sentAt(time.now());
        members.add(invitation);
        events.fire(new AccountEvent.Invited(person.id(), account, role.name(), secret));
        return invitation;
    }

    private void refuseUnlessInvitable(UUID account, Person person) {
        if (person.staffRole() != null) {
            throw new AccountRefusal(Reason.STAFF);
        }
        if (members.membership(account, person.id()) != null) {
            throw new AccountRefusal(Reason.MEMBER_ALREADY);
        }
        Invitation before = members.openInvitation(account, person.id());
        if (before != null && before.open(time.now())) {
            throw new AccountRefusal(Reason.INVITED_ALREADY);
        }
        if (before != null) {
            members.remove(before);
        }
    }

    /** Takes an invitation back. */
    public void uninvite(UUID account, UUID invitation) {
        guarded(account);
        members.remove(
                members.openInvitations(account).stream()
                        .filter(each -> each.id().equals(invitation))
                        .findFirst()
                        .orElseThrow(AccessRefusal::unknown));
    }

    /**
     * Whom a secret invites.
     *
     * @return the person; whether they need a password yet is {@link Person#canSignIn}
     * @throws AccountRefusal INVITATION_OVER
     */
    @PermitAll
    public Person invited(String secret) {
        return open(secret).person();
    }

    /**
     * Accepts an invitation: the person becomes a member, and gets name and password if they had
     * none. The row lock lets a secret be used once.
     *
     * @throws InvalidInput when name or password won't do
     * @throws AccountRefusal INVITATION_OVER
     */
    @PermitAll
    public Person accept(String secret, String name, String password) {
        Invitation invitation = open(secret);
        Person person = invitation.person();
        if (!person.canSignIn()) {
            check(name, password);
            person.introduce(name.strip(), signIn.hash(password));
        }
        invitation.use(time.now());
        members.join(invitation.accountId(), person, invitation.role());
        events.fire(
                new AccountEvent.Joined(
                        person.id(), invitation.accountId(), invitation.role().name()));
        return person;
    }

    private Invitation open(String secret) {
        Invitation invitation = secret == null ? null : members.locked(secret);
        if (invitation == null || !invitation.open(time.now())) {
            throw new AccountRefusal(Reason.INVITATION_OVER);
        }
        return invitation;
    }

    /**
     * Gives a member another role.
     *
     * @throws AccountRefusal LAST_BILLING_CONTACT
     */
    public void change(UUID account, UUID person, Role role) {
        Membership membership = member(account, person);
        check(role, accounts.get(account));
        if (role != Role.BILLING_CONTACT) {
            refuseIfLast(account, person);
        }
        membership.become(role);
        events.fire(new AccountEvent.RoleChanged(person, account, role.name()));
    }

    /**
     * Ends a membership.
     *
     * @throws AccountRefusal LAST_BILLING_CONTACT
     */
    public void remove(UUID account, UUID person) {
        Membership membership = member(account, person);
        refuseIfLast(account, person);
        members.remove(membership);
        events.fire(new AccountEvent.Left(person, account));
    }

    private Membership member(UUID account, UUID person) {
        guarded(account);
        members.queueFor(account);
        Membership membership = members.membership(account, person);
        if (membership == null) {
            throw AccessRefusal.unknown();
        }
        return membership;
    }

    private void refuseIfLast(UUID account, UUID person) {
        boolean another =
                accounts.billingContacts(account).stream()
                        .anyMatch(each -> !each.id().equals(person));
        if (!another) {
            throw new AccountRefusal(Reason.LAST_BILLING_CONTACT);
        }
    }

    /** The roles that members of an account can have: a chain of approval is for companies (U5). */
    public static List<Role> roles(AccountKind kind) {
        return kind == AccountKind.CORPORATE
                ? List.of(
                        Role.BILLING_CONTACT,
                        Role.REQUESTER,
                        Role.APPROVER,
                        Role.PAYER,
                        Role.VIEWER)
                : List.of(Role.BILLING_CONTACT, Role.VIEWER);
    }

    private static void check(Role role, Account account) {
        List<Role> roles = roles(account.kind());
        if (role == null || !roles.contains(role)) {
            String names = roles.stream().map(Role::name).collect(Collectors.joining(", "));
            throw new InvalidInput(List.of(FieldProblem.of("role", "oneOf", names)));
        }
    }

    private static void check(String name, String password) {
        if (Visible.nothing(name)) {
            throw new InvalidInput(List.of(FieldProblem.of("name", "required")));
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidInput(
                    List.of(FieldProblem.of("name", "text.long", LONGEST_NAME, name.length())));
        }
        List<FieldProblem> problems = new ArrayList<>();
        DrawableText.check(problems, "name", name);
        InvalidInput.throwIfAny(problems);
        if (password == null
                || password.length() < SHORTEST_PASSWORD
                || password.length() > LONGEST_PASSWORD) {
            throw new InvalidInput(
                    List.of(FieldProblem.of("password", "password.short", SHORTEST_PASSWORD)));
        }
    }

    private Account guarded(UUID account) {
        return accounts.guarded(account, Right.MANAGE_ACCOUNT);
    }
}
