package abono.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The signed-in person of this request and what they may touch. Rights are read from the database
 * in each request, so one that was taken away is gone at once, whatever the session says.
 */
@RequestScoped
public class Caller {
    @Inject private SecurityContext security;
    @Inject private Standing standing;
    private Person person;
    private List<Membership> memberships;
    private UUID only;
    private Set<String> allowed;

    protected Caller() {}

    /** Whether somebody is signed in; timers and start-up are nobody. */
    public boolean known() {
        return security.getCallerPrincipal() != null && find() != null;
    }

    /**
     * The signed-in person.
     *
     * @throws AccessRefusal when nobody is
     */
    public Person person() {
        Person found = find();
        if (found == null) {
            throw AccessRefusal.missingRight();
        }
        return found;
    }

    public UUID id() {
        return person().id();
    }

    /** The accounts that the person is a member of, oldest membership first. */
    public List<Membership> memberships() {
        if (memberships == null) {
            memberships =
                    standing.memberships(person()).stream()
                            .filter(each -> only == null || each.accountId().equals(only))
                            .toList();
        }
        return memberships;
    }

    /**
     * Takes everything from the caller for the rest of this request but some rights for one
     * account, for who was let in for one act only. Gives nothing that they do not hold.
     */
    public void narrow(Guarded account, Set<String> rights) {
        only = account.id();
        allowed = Set.copyOf(rights);
        memberships = null;
    }

    /** Whether the person was let in for the account alone. */
    public boolean actsOnlyFor(Guarded account) {
        return account.id().equals(only);
    }

    /** Whether the person holds the right for any account at all. */
    public boolean holds(String right) {
        return !Scope.NOTHING.equals(scope(right));
    }

    /** Whether the person holds the right for the account. */
    public boolean may(String right, Guarded account) {
        Role role = staffRole();
        if (role != null) {
            return role.rights().contains(right) && role.reaches(account, person());
        }
        return memberOf(account, right);
    }

    /**
     * The guard of every service boundary.
     *
     * @throws AccessRefusal UNKNOWN when the person has nothing to do with the account or it is
     *     null, MISSING_RIGHT when they have but not this right
     */
    public void require(String right, Guarded account) {
        if (account == null || !knows(account)) {
            throw AccessRefusal.unknown();
        }
        if (!may(right, account)) {
            throw AccessRefusal.missingRight();
        }
    }

    /** The accounts for which the person holds the right. */
    public Scope scope(String right) {
        Role role = staffRole();
        if (role != null && role.rights().contains(right)) {
            return new Scope(role.reachesEveryAccount(), id(), Set.of(Scope.NOBODY));
        }
        Set<UUID> accounts =
                memberships().stream()
                        .filter(membership -> grants(membership.role(), right))
                        .map(Membership::accountId)
                        .collect(Collectors.toSet());
        return accounts.isEmpty() ? Scope.NOTHING : new Scope(false, Scope.NOBODY, accounts);
    }

    private boolean knows(Guarded account) {
        Role role = staffRole();
        return role != null
                ? role.reaches(account, person())
                : memberships().stream().anyMatch(m -> m.accountId().equals(account.id()));
    }

    private boolean memberOf(Guarded account, String right) {
        return memberships().stream()
                .anyMatch(m -> m.accountId().equals(account.id()) && grants(m.role(), right));
    }

    private boolean grants(Role role, String right) {
        return role.rights().contains(right) && (allowed == null || allowed.contains(right));
    }

    /** Whoever was let in for one account is nobody of the staff. */
    private Role staffRole() {
        return only == null ? person().staffRole() : null;
    }

    private Person find() {
        Principal principal = security.getCallerPrincipal();
        if (principal == null) {
            return null;
        }
        if (person == null || !Objects.equals(person.id().toString(), principal.getName())) {
            person = standing.person(UUID.fromString(principal.getName()));
            memberships = null;
        }
        return person;
    }
}
