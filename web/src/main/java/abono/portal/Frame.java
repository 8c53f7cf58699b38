package abono.portal;

import abono.accounts.Account;
import abono.accounts.AccountService;
import abono.accounts.Contact;
import abono.accounts.Issuer;
import abono.changerequests.SalesRequestService;
import abono.orders.CartService;
import abono.quotes.QuoteStatus;
import abono.quotes.lists.QuoteFilter;
import abono.quotes.lists.QuoteListService;
import abono.security.Caller;
import abono.security.Membership;
import abono.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What stands around every page: who one is, for whom one acts, where one can go. */
@Named
@RequestScoped
public class Frame {
    private static final int MOST_COUNTED = 100;

    @Inject private Caller caller;
    @Inject private CurrentAccount current;
    @Inject private Texts texts;
    @EJB private AccountService accounts;
    @EJB private QuoteListService quotes;
    @EJB private CartService carts;
    @EJB private SalesRequestService requests;

    private boolean signedIn;
    private Issuer seller;
    private Account acting;
    private List<Account> mine = List.of();
    private List<Section> sections;
    private Contact help;
    private Role role;

    /** Once a request: a page asks for some of this in every row. */
    @PostConstruct
    void look() {
        seller = accounts.issuer();
        signedIn = caller.known();
        if (signedIn) {
            mine = accounts.mine();
            acting = mine.isEmpty() ? null : current.account();
            role = caller.person().staffRole();
            if (role == null && !mine.isEmpty()) {
                role = membership().role();
            }
        }
    }

    private Membership membership() {
        return caller.memberships().stream()
                .filter(each -> each.accountId().equals(acting.id()))
                .findFirst()
                .orElseThrow();
    }

    public boolean isSignedIn() {
        return signedIn;
    }

    public String getName() {
        return caller.person().name();
    }

    /** The time zone in which times are said on this page: the seller's. */
    public String getZone() {
        return seller == null ? "UTC" : seller.zone().getId();
    }

    /** The account's name, or the seller's for staff. */
    public String getActingFor() {
        String ours = seller == null ? "" : seller.legalName();
        return mine.isEmpty() ? ours : acting.legalName();
    }

    public String getRole() {
        return role == null ? "" : texts.get("role." + role);
    }

    /** The other accounts that the person may switch to. */
    public List<Account> getOtherAccounts() {
        return mine.stream()
                .filter(each -> mine.size() > 1 && !each.id().equals(acting.id()))
                .toList();
    }

    public List<Account> getAccounts() {
        return mine;
    }

    /** Whom to ask: the representative, else the seller's billing desk; null before its set-up. */
    public Contact getHelp() {
        if (help == null) {
            help = findHelp();
        }
        return help;
    }

    private Contact findHelp() {
        Contact representative =
                role == Role.BILLING_CONTACT && !mine.isEmpty()
                        ? accounts.representative(acting.id())
                        : null;
        if (representative != null || seller == null) {
            return representative;
        }
        return new Contact(texts.get("frame.desk"), seller.email());
    }

    /** The places that this person can go to. */
    public List<Section> getSections() {
        if (sections == null) {
            sections = findSections();
        }
        return sections;
    }

    private List<Section> findSections() {
        if (role == null) {
            return List.of();
        }
        return switch (role) {
            case BILLING_CONTACT, REQUESTER, APPROVER, PAYER ->
                    acting.corporate() ? corporate() : online();
            case VIEWER -> List.of();
            case SALES_REP, SALES_MANAGER -> Section.sales((int) requests.waiting());
            case FINANCE -> Section.finance();
            case ADMINISTRATOR -> Section.admin();
        };
    }

    private List<Section> corporate() {
        Set<QuoteStatus> sent = Set.of(QuoteStatus.SENT);
        QuoteFilter pending = new QuoteFilter(acting.id(), sent, null, MOST_COUNTED);
        return Section.corporate(quotes.page(pending).size(), role.rights());
    }

    private List<Section> online() {
        return Section.online(carts.size(acting.id()));
    }

    /** Where a person of this role begins. */
    public String home() {
        List<Section> sections = getSections();
        return sections.isEmpty() ? "/viewer.xhtml" : sections.get(0).path();
    }
}
