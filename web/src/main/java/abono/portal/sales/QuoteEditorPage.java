package abono.portal.sales;

import abono.accounts.Account;
import abono.accounts.AccountService;
import abono.catalog.CatalogService;
import abono.changerequests.SalesRequestService;
import abono.documents.SendingService;
import abono.portal.Notices;
import abono.portal.Say;
import abono.portal.Typed;
import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.quotes.discountapproval.QuoteApprovalService;
import abono.quotes.drafting.QuoteService;
import abono.quotes.lines.AgreedOnDay;
import abono.subscriptions.SubscriptionService;
import abono.time.BusinessTime;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** Drafts a quote: what is offered on one side, what it comes to on the other. */
@Named
@ViewScoped
public class QuoteEditorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private QuoteService quotes;
    @EJB private QuoteReadService reader;
    @EJB private QuoteApprovalService approvals;
    @EJB private AccountService accounts;
    @EJB private CatalogService catalog;
    @EJB private SubscriptionService subscriptions;
    @EJB private SalesRequestService requests;
    @EJB private SendingService sending;
    @Inject private BusinessTime time;
    @Inject private EditorFigures figures;
    @Inject private Notices notices;

    private UUID accountId;
    private UUID quoteId;
    private UUID requestId;
    private int version;
    private boolean refused;
    private QuoteForm form;
    private PlanChoices plans;
    private String saved = "";
    private transient Account account;
    private transient RunningContracts contracts;

    /** Begins with the address's draft or account; with neither, an account is to be chosen. */
    public String open() {
        if (quoteId == null && accountId == null) {
            return null;
        }
        Quote draft = quoteId == null ? null : reader.find(quoteId);
        if (draft != null && !draft.status().unsent()) {
            return "/sales/quote.xhtml?faces-redirect=true&quote=" + quoteId;
        }
        accountId = draft == null ? accountId : draft.account().id();
        version = draft == null ? 0 : draft.version();
        LocalDate today = today();
        form =
                draft == null
                        ? QuoteForm.usual(accountId, today, Faces.getLocale())
                        : QuoteForm.of(draft);
        if (draft == null && requestId != null) {
            form.begin(new AskedFor(requests.find(requestId), catalog.products()).line());
        }
        plans = new PlanChoices(catalog.products(), account().currency(), today);
        changed();
        return null;
    }

    /** Computes the figures anew; what is complete is kept as a draft by itself. */
    public void changed() {
        LocalDate start = start();
        if (start != null) {
            contracts().follow(form.getLines(), start);
        }
        figures.follow(form);
        if (Faces.isPostback() && figures.complete(form)) {
            refused = !notices.attempt(this::write);
            saved = refused ? "" : Say.text("sales.quote-editor.autosaved");
            if (!refused) {
                PrimeFaces.current().ajax().addCallbackParam("draft", quoteId.toString());
            }
        }
    }

    /** That the draft was kept by itself, or nothing. */
    public String getSaved() {
        return saved;
    }

    /** The customer's contracts, to be changed, renewed, ended or aligned with. */
    public List<SelectItem> getContracts() {
        return contracts().items();
    }

    /** What is agreed for the day from which a row is about its contract; nothing without one. */
    public String agreed(int row) {
        LocalDate start = start();
        AgreedOnDay agreed =
                start == null ? null : contracts().agreed(form.getLines().get(row), start);
        return agreed == null
                ? ""
                : Say.text2(
                        "sales.quote-editor.agreed",
                        agreed.choice().charge().seats(),
                        agreed.day());
    }

    private RunningContracts contracts() {
        if (contracts == null) {
            contracts = new RunningContracts(subscriptions.ofAccount(accountId));
        }
        return contracts;
    }

    private LocalDate start() {
        return form.getTerms().start(today(), new Typed(Faces.getLocale()));
    }

    private LocalDate today() {
        return time.today(account().zone());
    }

    /** Takes over what the contract has that was chosen for a line. */
    public void chosen(int row) {
        form.getLines().get(row).chosen();
        changed();
    }

    /** Keeps the draft; it can be left and come back to under its address. */
    public String save() {
        if (!keep()) {
            return null;
        }
        notices.done("sales.quote-editor.saved");
        return "/sales/quote.xhtml?faces-redirect=true&quote=" + quoteId;
    }

    /** Asks whether it is really to go out, when nothing is wrong with it. */
    public void askToSend() {
        if (complete() && figures.getExcess().isEmpty()) {
            PrimeFaces.current().executeScript("abonoEditor.askToSend()");
        }
    }

    /** Keeps it and asks a manager, because it exceeds a limit of its seller (Q3). */
    public String submit() {
        if (!keep() || !notices.attempt(() -> approvals.submit(quoteId, null))) {
            return null;
        }
        notices.done("sales.approval.submitted");
        return "/sales/quote.xhtml?faces-redirect=true&quote=" + quoteId;
    }

    /** Keeps and sends it, as was confirmed. */
    public String send() {
        if (!keep() || !notices.attempt(() -> sending.send(quoteId))) {
            return null;
        }
        notices.done("sales.quote.sent", reader.find(quoteId).number());
        return "/sales/quote.xhtml?faces-redirect=true&quote=" + quoteId;
    }

    private boolean complete() {
        boolean complete = figures.accept(form);
        if (!complete) {
            PrimeFaces.current().executeScript("abonoEditor.showProblems()");
        }
        return complete;
    }

    private boolean keep() {
        refused = complete() && !notices.attempt(this::write);
        return !refused && figures.getProblems().none();
    }

    private void write() {
        Quote kept = figures.keep(form, quoteId, version);
        quoteId = kept.id();
        version = kept.version();
        if (requestId != null) {
            requests.quoted(requestId, quoteId);
            requestId = null;
        }
    }

    /** Whom the quote is for. */
    public Account account() {
        if (account == null) {
            account = accounts.find(accountId);
        }
        return account;
    }

    /**
     * Whether the last attempt to keep it was refused although nothing is wrong with the fields.
     */
    public boolean isRefused() {
        return refused;
    }

    public EditorFigures getFigures() {
        return figures;
    }

    public QuoteForm getForm() {
        return form;
    }

    public PlanChoices getPlans() {
        return plans;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public void setAccountId(UUID accountId) {
        this.accountId = accountId;
    }

    public UUID getRequestId() {
        return requestId;
    }

    public void setRequestId(UUID requestId) {
        this.requestId = requestId;
    }

    public UUID getQuoteId() {
        return quoteId;
    }

    public void setQuoteId(UUID quoteId) {
        this.quoteId = quoteId;
    }
}
