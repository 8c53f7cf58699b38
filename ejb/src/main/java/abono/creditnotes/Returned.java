package abono.creditnotes;

import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceLine;
import abono.invoices.LineDraft;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is given back, which decides the invoice that a credit corrects (D5, I2): that which bore
 * it, whatever else is open. Only what it has not left is taken off others.
 *
 * @param services ids of the subscriptions that were charged, as lines name them
 * @param days those of the services that are given back
 * @param document the invoice that bore it where that is known, else null
 */
public record Returned(Set<UUID> services, List<Days> days, UUID document) {
    /**
     * Days of a service that are not used.
     *
     * @param from first of them
     * @param to the day after the last one
     */
    public record Days(UUID service, LocalDate from, LocalDate to) {
        private boolean chargedBy(InvoiceLine line) {
            return line.net().isPositive()
                    && service.equals(line.origin().id())
                    && line.serviceFrom().isBefore(to)
                    && from.isBefore(line.serviceTo());
        }
    }

    /** What the lines of a document to be give back, borne by whichever invoice charged it. */
    public static Returned by(InvoiceDraft draft) {
        return by(draft, null);
    }

    /** What the lines of a document to be give back of an invoice. */
    public static Returned by(InvoiceDraft draft, UUID document) {
        return new Returned(
                draft.lines().stream().map(each -> each.origin().id()).collect(Collectors.toSet()),
                draft.lines().stream()
                        .filter(each -> each.net().isNegative())
                        .map(Returned::days)
                        .toList(),
                document);
    }

    private static Days days(LineDraft line) {
        return new Days(line.origin().id(), line.serviceFrom(), line.serviceTo());
    }

    /**
     * The invoices in the order that they are corrected in: that which bore it, then others of the
     * services, then the account's; of equal ones those with something open first, else as given.
     */
    List<Invoice> ranked(List<Invoice> found) {
        return found.stream()
                .sorted(
                        Comparator.<Invoice, Rank>comparing(this::rank)
                                .thenComparing(each -> !each.open().isPositive()))
                .toList();
    }

    private Rank rank(Invoice invoice) {
        boolean given = invoice.id().equals(document);
        if (given || document == null && anyLine(invoice)) {
            return Rank.BORE_IT;
        }
        boolean charged =
                invoice.lines().stream().anyMatch(line -> services.contains(line.origin().id()));
        return charged ? Rank.OF_THE_SERVICES : Rank.OF_OTHERS;
    }

    private boolean anyLine(Invoice invoice) {
        return invoice.lines().stream()
                .anyMatch(line -> days.stream().anyMatch(each -> each.chargedBy(line)));
    }

    private enum Rank {
        BORE_IT,
        OF_THE_SERVICES,
        OF_OTHERS
    }
}
