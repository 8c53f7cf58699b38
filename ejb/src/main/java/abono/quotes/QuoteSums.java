package abono.quotes;

import abono.events.Ids;
import abono.money.Money;
import abono.persistence.Identified;
import abono.pricing.schedules.DueInvoice;
import abono.quotes.terms.Instalment;
import abono.quotes.terms.QuoteTerms;
import abono.quotes.terms.QuotedInvoice;
import abono.quotes.terms.QuotedInvoicesConverter;
import abono.tax.TaxDecision;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the lines that count come to over the whole term. */
@MappedSuperclass
public abstract class QuoteSums extends Identified {
    private String currency;

    @Column(name = "list_minor")
    private long listMinor;

    @Column(name = "discount_minor")
    private long discountMinor;

    @Column(name = "once_off_minor")
    private long onceOffMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    @Convert(converter = QuotedInvoicesConverter.class)
    private List<QuotedInvoice> invoices = List.of();

    @Transient private transient List<QuotedInvoice> shown;

    protected QuoteSums() {}

    QuoteSums(String currency) {
        super(Ids.next());
        this.currency = currency;
    }

    void takeOff(Money once) {
        onceOffMinor = once.minor();
    }

    /** The tax is on what it adds to the invoices of each day, rounded on each. */
    void sum(List<QuoteLine> lines, QuoteOutcome outcome, TaxDecision tax) {
        listMinor = sum(lines.stream().map(QuoteLine::list));
        discountMinor = Math.addExact(sum(lines.stream().map(QuoteLine::discount)), onceOffMinor);
        taxMinor = sum(outcome.added().values().stream().map(tax::on));
        fix(outcome);
    }

    /** Keeps the invoices that follow. */
    void fix(QuoteOutcome outcome) {
        shown = null;
        invoices = quoted(outcome);
    }

    /** Shows the invoices that follow as they are to be seen now; the offer stays as it is. */
    void show(QuoteOutcome outcome) {
        shown = quoted(outcome);
    }

    private static List<QuotedInvoice> quoted(QuoteOutcome outcome) {
        boolean atOnce = !outcome.due().isEmpty();
        List<DueInvoice> all = outcome.invoices();
        return IntStream.range(0, all.size())
                .mapToObj(
                        i ->
                                new QuotedInvoice(
                                        all.get(i).on(),
                                        atOnce && i == 0,
                                        all.get(i).net().minor()))
                .toList();
    }

    /** What is offered besides the lines. */
    public abstract QuoteTerms terms();

    /**
     * The invoices that follow its acceptance until the terms end, in order, as they will be
     * issued: what the acceptance issues, then those of each day of the contracts that it begins or
     * touches.
     */
    public List<Instalment> schedule() {
        List<QuotedInvoice> following = shown == null ? invoices : shown;
        return following.stream().map(this::instalment).toList();
    }

    /** What acceptance will issue; of nothing when nothing is due at once. */
    public Instalment firstInvoice() {
        return schedule().stream()
                .filter(Instalment::onAcceptance)
                .findFirst()
                .orElseGet(() -> instalment(new QuotedInvoice(terms().pricedFor(), true, 0)));
    }

    /** Whether acceptance issues anything. */
    public boolean invoicedOnAcceptance() {
        return schedule().stream().anyMatch(Instalment::onAcceptance);
    }

    /** The day of the last invoice that follows; null when none does. */
    public LocalDate lastInvoiceOn() {
        return schedule().stream().map(Instalment::day).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The invoices that follow on later days, the earliest first. */
    public List<Instalment> laterInvoices() {
        return schedule().stream().filter(each -> !each.onAcceptance()).toList();
    }

    private Instalment instalment(QuotedInvoice invoice) {
        return Instalment.of(invoice, terms(), currency);
    }

    private static long sum(Stream<Money> amounts) {
        return amounts.mapToLong(Money::minor).reduce(0, Math::addExact);
    }

    public String currency() {
        return currency;
    }

    /** The whole term before discount and tax. */
    public Money list() {
        return money(listMinor);
    }

    /** What the customer saves over the whole term. */
    public Money discount() {
        return money(discountMinor);
    }

    /** Taken off the first invoice, once. */
    public Money onceOff() {
        return money(onceOffMinor);
    }

    /** The whole term without tax. */
    public Money net() {
        return list().minus(discount());
    }

    /** The taxes of all its invoices. */
    public Money taxAmount() {
        return money(taxMinor);
    }

    /** The whole term with tax. */
    public Money total() {
        return net().plus(taxAmount());
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
