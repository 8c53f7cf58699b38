package abono.invoices;

import abono.accounts.Account;
import abono.accounts.Issuer;
import abono.events.Ids;
import abono.invoices.InvoiceStatus.Act;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoices.origins.StoredOrigin;
import abono.money.Derivation;
import abono.money.Money;
import abono.money.UnitPrice;
import abono.numbering.Numbered;
import abono.persistence.Identified;
import abono.tax.TaxAmount;
import abono.tax.TaxDecision;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A demand for payment, or a credit note that gives back. Born as a draft and issued in the same
 * act; from then on its content is fixed (a database trigger keeps it so) and only what is settled
 * and reserved moves, by the acts of {@link InvoiceLifecycle}.
 *
 * <p><em>Reserved</em> is money that payments in progress will bring: it is set aside before the
 * gateway is called, so payments at once can never together take more than is open.
 */
@Entity
public class Invoice extends Identified {
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private DocumentType kind;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    private String currency;
    private String language;
    private Party seller;
    private Party buyer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "purchase_order")
    private String purchaseOrder;

    @Column(name = "net_minor")
    private long netMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    @Column(name = "total_minor")
    private long totalMinor;

    @Embedded private TaxDecision tax;

    @Column(name = "tax_derivation")
    private Derivation taxDerivation;

    @Column(name = "settled_minor")
    private long settledMinor;

    @Column(name = "reserved_minor")
    private long reservedMinor;

    @Column(name = "credited_minor")
    private long creditedMinor;

    @Embedded private StoredOrigin origin;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<InvoiceLine> lines = new ArrayList<>();

    @Version private int version;

    protected Invoice() {}

    Invoice(DocumentType kind, InvoiceDraft draft, Issuer issuer) {
        super(Ids.next());
        this.kind = kind;
        this.account = draft.account();
        this.status = InvoiceStatus.DRAFT;
        this.currency = account.currency();
        this.language = account.locale().getLanguage();
        this.seller = Party.of(issuer);
        this.buyer = Party.of(account);
        this.purchaseOrder = draft.purchaseOrder();
        this.origin = StoredOrigin.of(draft.origin());
        draft.lines().forEach(line -> lines.add(new InvoiceLine(this, lines.size() + 1, line)));
        compute(draft.tax());
    }

    /** A credit note with its tax, which is not that on its own sum alone. */
    Invoice(InvoiceDraft draft, CreditFigures figures, Issuer issuer) {
        this(DocumentType.CREDIT_NOTE, draft, issuer);
        taxDerivation = figures.taxDerivation();
        taxMinor = figures.tax().minor();
        totalMinor = netMinor + taxMinor;
    }

    private void compute(TaxDecision decision) {
        Money net = lines.stream().map(InvoiceLine::net).reduce(Money.zero(currency), Money::plus);
        tax = decision;
        taxDerivation = decision.derivation(net);
        netMinor = net.minor();
        taxMinor = decision.on(net).minor();
        totalMinor = netMinor + taxMinor;
    }

    /** Gives it its number and day; from here on its content is fixed. */
    void issue(Numbered numbered, Instant now, int paymentTermsDays) {
        act(Act.ISSUE);
        number = numbered.number();
        issuedOn = numbered.on();
        issuedAt = now;
        dueOn = issuedOn.plusDays(paymentTermsDays);
        if (kind == DocumentType.CREDIT_NOTE) {
            settledMinor = totalMinor;
        }
    }

    private void act(Act act) {
        status = status.after(act, number);
    }

    /** Sets open money aside for a payment in progress. */
    void reserve(Money amount) {
        act(Act.RESERVE);
        refuseUnlessPayable(amount);
        reservedMinor += amount.minor();
    }

    /**
     * What stays open once the amount has been paid; tells, and changes nothing.
     *
     * @throws InvoiceRefusal when the amount is not positive or more than is open
     */
    public Money openAfter(Money amount) {
        refuseUnlessPayable(amount);
        return open().minus(amount);
    }

    private void refuseUnlessPayable(Money amount) {
        if (!amount.isPositive()) {
            throw new InvoiceRefusal(InvoiceRefusal.Reason.AMOUNT_NOT_POSITIVE);
        }
        if (available().isZero()) {
            throw new InvoiceRefusal(
                    reservedMinor > 0
                            ? InvoiceRefusal.Reason.PAYMENT_IN_PROGRESS
                            : InvoiceRefusal.Reason.NOTHING_OPEN,
                    number);
        }
        if (amount.compareTo(available()) > 0) {
            throw new InvoiceRefusal(
                    InvoiceRefusal.Reason.MORE_THAN_OPEN,
                    number,
                    available(),
                    inProgress(),
                    reservedMinor > 0 ? 1 : 0);
        }
    }

    /** Gives back what a failed payment had set aside. */
    void release(Money amount) {
        act(Act.RELEASE);
        reservedMinor -= amount.minor();
    }

    /**
     * Turns what was set aside into money received.
     *
     * @return what was taken: at most what is open
     */
    Money settle(Money amount) {
        act(Act.SETTLE);
        reservedMinor -= amount.minor();
        Money taken = amount.min(open());
        settledMinor += taken.minor();
        return taken;
    }

    /** Takes money received back again: it never came. */
    void reopen(Money amount) {
        act(Act.REOPEN);
        settledMinor -= amount.minor();
    }

    /** Reduces what is open by a credit note. */
    void credit(Money amount) {
        act(Act.CREDIT);
        settledMinor += amount.minor();
        creditedMinor += amount.minor();
    }

    @Override
    protected String name() {
        return number;
    }

    public String number() {
        return number;
    }

    public DocumentType kind() {
        return kind;
    }

    public boolean creditNote() {
        return kind == DocumentType.CREDIT_NOTE;
    }

    public Account account() {
        return account;
    }

    public String currency() {
        return currency;
    }

    /** The language that it was issued in. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public Party seller() {
        return seller;
    }

    public Party buyer() {
        return buyer;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String purchaseOrder() {
        return purchaseOrder;
    }

    public TaxDecision tax() {
        return tax;
    }

    /**
     * Its tax by category and rate, each on the sum of the lines that bear it, as papers, pages and
     * REST show it. All lines of a document bear one.
     */
    public List<TaxAmount> taxes() {
        return List.of(new TaxAmount(tax, taxAmount(), taxDerivation));
    }

    public InvoiceOrigin origin() {
        return origin.ofInvoice();
    }

    public List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    /** Without tax. */
    public Money net() {
        return money(netMinor);
    }

    public Money taxAmount() {
        return money(taxMinor);
    }

    /** An amount of it as its reader sees it: a credit note's take away, so they are negative. */
    public Money signed(Money amount) {
        return creditNote() ? amount.negated() : amount;
    }

    /** A price of it likewise. */
    public UnitPrice signedPrice(UnitPrice price) {
        return creditNote() ? price.negated() : price;
    }

    /** What was demanded. */
    public Money total() {
        return money(totalMinor);
    }

    /** What was received for it. */
    public Money paid() {
        return money(settledMinor - creditedMinor);
    }

    /** What credit notes have taken off what was open. */
    public Money credited() {
        return money(creditedMinor);
    }

    /** What is still owed. */
    public Money open() {
        return money(totalMinor - settledMinor);
    }

    /** What payments in progress will bring, if they succeed. */
    public Money inProgress() {
        return money(reservedMinor);
    }

    /** What a new payment can take: open and not set aside. */
    public Money available() {
        Money left = open().minus(inProgress());
        return left.isNegative() ? money(0) : left;
    }

    /** What it is on the day, for the one who reads it. */
    public InvoiceState state(LocalDate today) {
        if (status == InvoiceStatus.WRITTEN_OFF) {
            return InvoiceState.WRITTEN_OFF;
        }
        if (creditNote()) {
            return InvoiceState.CREDITED;
        }
        if (open().isZero()) {
            return InvoiceState.PAID;
        }
        if (today.isAfter(dueOn)) {
            return InvoiceState.OVERDUE;
        }
        return paid().isZero() ? InvoiceState.OPEN : InvoiceState.PARTLY_PAID;
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
