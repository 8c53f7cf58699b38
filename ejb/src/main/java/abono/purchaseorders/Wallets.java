package abono.purchaseorders;

import abono.accounts.Account;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.money.Money;
import abono.purchaseorders.Movements.Part;
import abono.purchaseorders.PurchaseOrderMovement.Cause;
import abono.purchaseorders.PurchaseOrderMovement.Kind;
import abono.purchaseorders.PurchasingRefusal.Reason;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Moves money in purchase orders in the transaction of the business act behind it (U4); for {@code
 * billing} only.
 *
 * <p>What makes it once: the row lock on each order, always taken in the order of their ids, and
 * the unique constraint of order, kind, document and source. What is read of an order is read under
 * its lock.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Wallets {
    @Inject private Movements movements;
    @Inject private Forecasts forecasts;
    @Inject private BusinessTime time;

    /**
     * Reserves the whole term of an accepted quote on the registered purchase orders that its
     * signer named: one number, or several parted by commas, the first used up first. A number that
     * is not registered is free text and reserves nothing, as long as none is required (Q8).
     *
     * @param named what the signer wrote, or null
     * @param total of the whole term with tax
     * @throws PurchasingRefusal ORDER_REQUIRED; NOT_REGISTERED for one of several; CLOSED, EXPIRED,
     *     NOT_YET_VALID, OTHER_CURRENCY; TOO_SMALL with what remains and what is needed
     */
    public void reserve(Account account, UUID quote, String named, Money total) {
        for (Part part : Movements.share(covering(account, named, total), total)) {
            part.order().reserve(part.money());
            movements.record(part, Kind.RESERVED, new Cause(quote, quote));
        }
    }

    /** Whether so much can be accepted on a registered purchase order only (Q8). */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean required(Account account, Money total) {
        return movements.required(account, total);
    }

    /** Refuses what {@link #reserve} would refuse now, and changes nothing. */
    public void refuseUnlessCovered(Account account, String named, Money total) {
        covering(account, named, total);
    }

    /** What remains of the named orders, which is enough; nothing when none is needed. */
    private List<Part> covering(Account account, String named, Money total) {
        List<PurchaseOrder> chosen = chosen(account, named);
        if (chosen.isEmpty()) {
            if (movements.required(account, total)) {
                throw new PurchasingRefusal(
                        Reason.ORDER_REQUIRED, movements.limit(account.currency()));
            }
            return List.of();
        }
        LocalDate today = time.today(account.zone());
        chosen.forEach(order -> order.refuseUnlessUsable(total.currency(), today));
        List<Part> there =
                chosen.stream().map(order -> new Part(order, order.remaining(), null)).toList();
        Money remaining = sum(there, total);
        if (remaining.compareTo(total) < 0) {
            throw new PurchasingRefusal(Reason.TOO_SMALL, numbers(there), remaining, total);
        }
        return there;
    }

    private List<PurchaseOrder> chosen(Account account, String named) {
        if (named == null) {
            return List.of();
        }
        if (movements.named(account.id(), named) != null) {
            return locked(account, List.of(named));
        }
        List<String> numbers =
                Arrays.stream(named.split(","))
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .toList();
        List<String> missing =
                numbers.stream()
                        .filter(number -> movements.named(account.id(), number) == null)
                        .toList();
        if (missing.size() == numbers.size()) {
            return List.of();
        }
        if (!missing.isEmpty()) {
            throw new PurchasingRefusal(Reason.NOT_REGISTERED, missing.get(0));
        }
        return locked(account, numbers);
    }

    private List<PurchaseOrder> locked(Account account, List<String> numbers) {
        List<UUID> ids =
                numbers.stream()
                        .map(number -> movements.named(account.id(), number))
                        .filter(Objects::nonNull)
                        .map(PurchaseOrder::id)
                        // One that is named twice, by two spellings too, is there once.
                        .distinct()
                        .toList();
        Map<UUID, PurchaseOrder> locked = movements.locked(ids);
        return ids.stream().map(locked::get).toList();
    }

    /** Remembers what an accepted quote adds to lines of invoices, at once and on later days. */
    public void plan(UUID quote, List<Planned> parts) {
        parts.forEach(each -> movements.plan(quote, each));
    }

    /** Forgets that, since the quote was taken back: it adds nothing to later invoices. */
    public void unplan(UUID quote) {
        movements.unplan(quote);
    }

    /**
     * Issues an invoice with the numbers of the orders that it consumes, and consumes of them what
     * it demands: of each quote's reservation no more than the quote added to the invoice's lines,
     * the first order first; an invoice may take from two. An order that has ended pays nothing
     * more (U4): such an invoice has no number, so it asks for another order. Where the quotes
     * reserved nothing, the draft is issued as it is.
     *
     * @param quotes whose reservations may pay for it, the first first
     * @param issuing issues the draft
     */
    public Invoice paid(
            List<UUID> quotes, InvoiceDraft draft, Function<InvoiceDraft, Invoice> issuing) {
        List<Part> held = movements.held(quotes);
        if (held.isEmpty()) {
            return issuing.apply(draft);
        }
        List<Part> shares = shares(quotes, draft, held);
        Invoice invoice = issuing.apply(numbered(draft, shares, held));
        for (Part part : shares) {
            part.order().consume(part.money());
            movements.record(part, Kind.CONSUMED, new Cause(invoice.id(), part.of()));
        }
        return invoice;
    }

    private InvoiceDraft numbered(InvoiceDraft draft, List<Part> shares, List<Part> held) {
        LocalDate today = time.today(draft.account().zone());
        boolean over =
                held.stream()
                        .filter(part -> part.money().isPositive())
                        .anyMatch(part -> part.order().expired(today));
        return !shares.isEmpty() ? draft.on(numbers(shares)) : over ? draft.on(null) : draft;
    }

    private List<Part> shares(List<UUID> quotes, InvoiceDraft draft, List<Part> held) {
        LocalDate today = time.today(draft.account().zone());
        List<Planned> lines =
                draft.lines().stream()
                        .map(
                                line ->
                                        new Planned(
                                                line.origin().id(),
                                                line.serviceFrom(),
                                                line.list().minus(line.discount()).minor()))
                        .toList();
        List<Part> shares = new ArrayList<>();
        Payers.of(quotes, lines, draft.total(), movements.planned(quotes))
                .forEach(
                        (quote, share) ->
                                shares.addAll(
                                        Movements.share(
                                                held.stream()
                                                        .filter(part -> part.of().equals(quote))
                                                        .filter(
                                                                part ->
                                                                        !part.order()
                                                                                .expired(today))
                                                        .toList(),
                                                share)));
        return shares;
    }

    /**
     * Gives back what a credit note takes off invoices, to the orders that each of them consumed
     * and at most what it still holds of them (U4). What an invoice took last is given back first.
     *
     * @param corrected by how much the total of which invoice falls
     */
    public void giveBack(UUID note, Map<UUID, Money> corrected) {
        List<Part> held = new ArrayList<>(movements.held(List.copyOf(corrected.keySet())));
        Collections.reverse(held);
        corrected.forEach(
                (invoice, total) -> {
                    List<Part> its =
                            held.stream().filter(part -> part.of().equals(invoice)).toList();
                    for (Part part : Movements.share(its, total)) {
                        part.order().giveBack(part.money());
                        movements.record(part, Kind.GIVEN_BACK, new Cause(note, invoice));
                    }
                });
    }

    /**
     * Issues an invoice that demands again what a credit note gave back: on the orders to which it
     * gave it back, as far as they still have room, are open and have not ended. Where none of them
     * can take it, the invoice has no number, so it asks for another.
     *
     * @param note that is undone
     * @param quote whose being taken back undoes it
     * @param issuing issues the draft
     */
    public Invoice takenAgain(
            UUID note, UUID quote, InvoiceDraft draft, Function<InvoiceDraft, Invoice> issuing) {
        List<Part> given = movements.moved(Kind.GIVEN_BACK, note);
        if (given.isEmpty()) {
            return issuing.apply(draft);
        }
        LocalDate today = time.today(draft.account().zone());
        Map<PurchaseOrder, Money> wanted = new LinkedHashMap<>();
        given.stream()
                .filter(part -> !part.order().expired(today))
                .forEach(part -> wanted.merge(part.order(), part.money(), Money::plus));
        List<Part> room =
                wanted.entrySet().stream()
                        .map(each -> roomFor(each.getKey(), each.getValue(), quote))
                        .toList();
        List<Part> again = Movements.share(room, draft.total());
        Invoice invoice = issuing.apply(draft.on(again.isEmpty() ? null : numbers(again)));
        for (Part part : again) {
            part.order().reserve(part.money());
            movements.record(part, Kind.RESERVED, new Cause(invoice.id(), quote));
            part.order().consume(part.money());
            movements.record(part, Kind.CONSUMED, new Cause(invoice.id(), quote));
        }
        return invoice;
    }

    /** As much as the order can still take; a closed one takes nothing new. */
    private static Part roomFor(PurchaseOrder order, Money wanted, UUID of) {
        Money none = Money.zero(order.currency());
        return new Part(order, order.closed() ? none : wanted.min(order.remaining()), of);
    }

    /** What is reserved beyond the invoices to come; locks the orders of the account. */
    public Surplus surplus(Account account) {
        List<PurchaseOrder> orders = movements.ofAccount(account.id());
        movements.locked(orders.stream().map(PurchaseOrder::id).toList());
        return forecasts.surplus(account, orders);
    }

    /**
     * Sets free what invoices to come need no more since a quote takes something off them.
     *
     * @param before as it was before the quote
     */
    public void release(Surplus before, UUID quote) {
        List<PurchaseOrder> orders = movements.ofAccount(before.account().id());
        Surplus now = forecasts.surplus(before.account(), orders);
        for (PurchaseOrder order : orders) {
            now.minor().keySet().stream()
                    .filter(each -> each.order().equals(order.id()))
                    .filter(each -> !each.quote().equals(quote))
                    .filter(each -> now.since(before, each) > 0)
                    .forEach(
                            each -> {
                                Money freed =
                                        Money.ofMinor(now.since(before, each), order.currency());
                                order.release(freed);
                                Part part = new Part(order, freed, each.quote());
                                movements.record(
                                        part, Kind.RELEASED, new Cause(quote, each.quote()));
                            });
        }
    }

    /** Reserves again what a quote that is taken back had set free, as far as there is room. */
    public void reserveAgain(UUID quote) {
        for (Part freed : movements.moved(Kind.RELEASED, quote)) {
            Part part = roomFor(freed.order(), freed.money(), freed.of());
            if (part.money().isPositive()) {
                part.order().reserve(part.money());
                movements.record(part, Kind.RESERVED, new Cause(quote, part.of()));
            }
        }
    }

    /** Locks the orders that the quotes are on: before the account's credit is touched. */
    public void lock(List<UUID> quotes) {
        movements.held(quotes);
    }

    /** Sets free what quotes have reserved and no invoice will need: their terms are over. */
    public void release(List<UUID> quotes) {
        for (Part part : movements.held(quotes)) {
            if (part.money().isPositive()) {
                part.order().release(part.money());
                movements.record(part, Kind.RELEASED, new Cause(part.of(), part.of()));
            }
        }
    }

    private static String numbers(List<Part> parts) {
        return parts.stream()
                .map(part -> part.order().number())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Money sum(List<Part> parts, Money like) {
        return parts.stream().map(Part::money).reduce(Money.zero(like.currency()), Money::plus);
    }
}
