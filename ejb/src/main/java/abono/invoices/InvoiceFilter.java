package abono.invoices;

import java.util.UUID;

/**
 * Which invoices a list shows.
 *
 * @param account of this account only, or null for all that the caller may see
 * @param show open, overdue, uncollected, paid or all
 * @param text part of a number or of the customer's name, or null
 */
public record InvoiceFilter(UUID account, Show show, String text) {
    /** The filters that people ask for. */
    public enum Show {
        ALL("1 = 1"),
        OPEN("i.settledMinor < i.totalMinor"),
        OVERDUE("i.settledMinor < i.totalMinor and i.dueOn < :today"),
        /** Overdue, or due at once and not paid: the charge runs or has failed. */
        UNCOLLECTED("i.settledMinor < i.totalMinor and (i.dueOn < :today or i.dueOn = i.issuedOn)"),
        PAID("i.settledMinor = i.totalMinor and i.kind = abono.invoices.DocumentType.INVOICE");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        boolean byDay() {
            return condition.contains(":today");
        }
    }

    /** Every invoice that the caller may see. */
    public static InvoiceFilter all() {
        return new InvoiceFilter(null, Show.ALL, null);
    }
}
