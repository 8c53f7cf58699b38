package abono.billrun;

import abono.accounts.Account;
import abono.invoices.LineDraft;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoicing.InvoiceLines;
import abono.pricing.schedules.ContractDay;
import abono.subscriptions.Subscription;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is invoiced of one day: the lines of all subscriptions that are invoiced together. */
final class DayBill {
    private final DueDay day;
    private final List<LineDraft> lines = new ArrayList<>();
    private final StringBuilder once;
    private Account account;
    private boolean ofTerm;

    DayBill(DueDay day) {
        this.day = day;
        this.once = new StringBuilder(day.toString());
    }

    /** What was held is billed apart from what was not, and what was taken back once more. */
    void add(Subscription subscription, ContractDay its) {
        account = subscription.account();
        ofTerm = its.quote() != null;
        its.lines().forEach(line -> lines.add(InvoiceLines.of(line, account.locale())));
        int round = subscription.billingRound();
        once.append(round == 0 ? "" : " " + subscription.id() + ":" + round);
    }

    boolean nothing() {
        return lines.isEmpty();
    }

    DueDay day() {
        return day;
    }

    List<LineDraft> lines() {
        return List.copyOf(lines);
    }

    /** Whose subscriptions these are. */
    Account account() {
        return account;
    }

    /** The quote of whose terms the day is, or null. */
    UUID quote() {
        return ofTerm ? day.invoicedBy() : null;
    }

    /** One document at most has it. */
    InvoiceOrigin origin() {
        UUID id = UUID.nameUUIDFromBytes(once.toString().getBytes(StandardCharsets.UTF_8));
        return ofTerm ? new InvoiceOrigin.Term(id) : new InvoiceOrigin.Renewal(id);
    }
}
