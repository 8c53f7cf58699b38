package abono.quotes;

import abono.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.stream.Stream;

/** What the lines that count come to over the whole term. */
@MappedSuperclass
public abstract class QuoteSums {
    private String currency;

    @Column(name = "list_minor")
    private long listMinor;

    @Column(name = "discount_minor")
    private long discountMinor;

    @Column(name = "once_off_minor")
    private long onceOffMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    protected QuoteSums() {}

    QuoteSums(String currency) {
        this.currency = currency;
    }

    void takeOff(Money once) {
        onceOffMinor = once.minor();
    }

    void sum(List<QuoteLine> lines, List<Instalment> schedule) {
        listMinor = sum(lines.stream().map(QuoteLine::list));
        discountMinor = Math.addExact(sum(lines.stream().map(QuoteLine::discount)), onceOffMinor);
        taxMinor = sum(schedule.stream().map(Instalment::tax));
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
