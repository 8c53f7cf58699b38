package abono.invoices;

import abono.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** An invoice as lists show it. */
public record InvoiceRow(
        UUID id,
        String number,
        UUID accountId,
        String accountName,
        LocalDate issuedOn,
        LocalDate dueOn,
        String currency,
        long totalMinor,
        long settledMinor,
        long creditedMinor,
        DocumentType kind) {

    public boolean creditNote() {
        return kind == DocumentType.CREDIT_NOTE;
    }

    public Money total() {
        return Money.ofMinor(totalMinor, currency);
    }

    /** An amount of it as lists show it: a credit note's take away, so they are negative. */
    public Money signed(Money amount) {
        return creditNote() ? amount.negated() : amount;
    }

    /** The last day to pay it; null for a credit note, which nobody pays. */
    public LocalDate payableUntil() {
        return creditNote() ? null : dueOn;
    }

    /** What was received for it. */
    public Money paid() {
        return Money.ofMinor(settledMinor - creditedMinor, currency);
    }

    /** What is still owed. */
    public Money open() {
        return Money.ofMinor(totalMinor - settledMinor, currency);
    }

    /** What it is on the day. */
    public InvoiceState state(LocalDate today) {
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
}
