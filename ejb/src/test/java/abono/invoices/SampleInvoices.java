package abono.invoices;

import abono.accounts.Account;
import abono.accounts.SampleAccounts;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoices.origins.LineOrigin;
import abono.money.Money;
import abono.money.Percent;
import abono.numbering.Numbered;
import abono.pricing.PeriodCharge;
import abono.tax.TaxDecision;
import abono.tax.TaxDecisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invoices for the tests of other packages. */
public final class SampleInvoices {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private SampleInvoices() {}

    /** F-2026-000001 with two lines, issued. */
    public static Invoice anInvoice(Account account, TaxDecision tax) {
        Invoice invoice = aDraft(account, tax);
        invoice.issue(
                new Numbered("F-2026-000001", DAY), Instant.parse("2026-11-23T09:30:00Z"), 30);
        return invoice;
    }

    /** The same before it is issued. */
    static Invoice aDraft(Account account, TaxDecision tax) {
        InvoiceDraft draft =
                new InvoiceDraft(
                        account,
                        List.of(
                                line("GoToMeeting Pro, 25 organizadores, anual", 16_000, 25),
                                line("GoToAssist Basic, 3 agentes, anual", 59_000, 3)),
                        tax,
                        30,
                        "PO-7734",
                        new InvoiceOrigin.AcceptedQuote(UUID.randomUUID()));
        return new Invoice(DocumentType.INVOICE, draft, SampleAccounts.anIssuer());
    }

    /** R-2026-000001, which gives 960.00 and its tax back, 200.00 of it as account credit. */
    public static Invoice aCreditNote(Account account, TaxDecision tax) {
        InvoiceDraft draft =
                new InvoiceDraft(
                        account,
                        List.of(line("GoToMeeting Pro, 25 organizadores, anual", 9_600, 10)),
                        tax,
                        0,
                        null,
                        new InvoiceOrigin.Order(UUID.randomUUID()));
        Invoice note = new Invoice(draft, CreditFigures.alone(draft), SampleAccounts.anIssuer());
        note.issue(new Numbered("R-2026-000001", DAY), Instant.parse("2026-11-23T09:30:00Z"), 0);
        return note;
    }

    /**
     * An issued invoice of one seat of a service for 100.00 and its tax, of which so much is paid.
     *
     * @param settled minor units
     */
    public static Invoice ofService(UUID service, LocalDate from, LocalDate to, long settled) {
        PeriodCharge charge = new PeriodCharge(Money.ofMinor(10_000, "EUR"), 1, Percent.ZERO);
        LineDraft line =
                new LineDraft(
                        "GoToMeeting Pro",
                        1,
                        charge.unit(),
                        charge.list(),
                        charge.discount(),
                        from,
                        to,
                        charge.derivation(1),
                        new LineOrigin.Subscription(service));
        InvoiceDraft draft =
                new InvoiceDraft(
                        SampleAccounts.spanish(),
                        List.of(line),
                        TaxDecisions.spanish(),
                        30,
                        null,
                        new InvoiceOrigin.Renewal(UUID.randomUUID()));
        Invoice invoice = new Invoice(DocumentType.INVOICE, draft, SampleAccounts.anIssuer());
        invoice.issue(new Numbered("F-2026-000001", from), Instant.parse(from + "T09:30:00Z"), 30);
        if (settled > 0) {
            invoice.credit(Money.ofMinor(settled, "EUR"));
        }
        return invoice;
    }

    private static LineDraft line(String description, long unit, int seats) {
        PeriodCharge charge =
                new PeriodCharge(Money.ofMinor(unit, "EUR"), seats, Percent.of("12.5"));
        return new LineDraft(
                description,
                seats,
                charge.unit(),
                charge.list(),
                charge.discount(),
                DAY,
                DAY.plusYears(1),
                charge.derivation(1),
                new LineOrigin.Subscription(UUID.randomUUID()));
    }
}
