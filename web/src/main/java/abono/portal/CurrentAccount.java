package abono.portal;

import abono.accounts.Account;
import abono.accounts.AccountService;
import abono.security.AccessRefusal;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The account that a person with memberships acts for; they may switch to another of theirs. */
@Named
@SessionScoped
public class CurrentAccount implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private AccountService accounts;
    private UUID chosen;

    /**
     * The account.
     *
     * @throws AccessRefusal when the person is a member of none
     */
    public Account account() {
        List<Account> mine = accounts.mine();
        return mine.stream()
                .filter(account -> account.id().equals(chosen))
                .findFirst()
                .or(() -> mine.stream().findFirst())
                .orElseThrow(AccessRefusal::unknown);
    }

    public UUID id() {
        return account().id();
    }

    /**
     * Turns to an account of the kind, so that the address of an object opens for who is a member
     * of both kinds; tells whether the person is in the right place. Staff are members of none.
     */
    public boolean turnTo(boolean corporate) {
        List<Account> mine = accounts.mine();
        if (mine.isEmpty() || account().corporate() == corporate) {
            return true;
        }
        Optional<Account> other =
                mine.stream().filter(each -> each.corporate() == corporate).findFirst();
        other.ifPresent(each -> chosen = each.id());
        return other.isPresent();
    }

    /** Switches; an account that is none of theirs is never used. */
    public String choose(UUID account) {
        chosen = account;
        return "/index.xhtml?faces-redirect=true";
    }
}
