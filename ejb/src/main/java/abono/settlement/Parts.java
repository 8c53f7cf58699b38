package abono.settlement;

import abono.accounts.Account;
import abono.invoices.Invoice;
import abono.invoices.Invoices;
import abono.money.Money;
import abono.payments.Payment;
import abono.payments.PaymentLifecycle;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the parts of a payment as typed and sets the invoices' open money aside for them. */
@Dependent
class Parts {
    private static final int MOST = 100;

    @Inject private Invoices invoices;
    @Inject private PaymentLifecycle payments;

    /**
     * Allocates every part. Invoices are locked in the order of their ids, so that two payments for
     * the same invoices wait for each other instead of for ever.
     *
     * @throws InvalidInput when a part is missing, unreadable or names an invoice not the account's
     * @throws abono.invoices.InvoiceRefusal when an amount is not positive or more than is open
     */
    void allocate(Payment payment, List<InvoiceAmount> parts) {
        check(parts);
        Account account = payment.account();
        for (InvoiceAmount part :
                parts.stream().sorted(Comparator.comparing(InvoiceAmount::invoice)).toList()) {
            Invoice invoice = invoices.locked(part.invoice());
            if (invoice == null
                    || invoice.number() == null
                    || !invoice.account().id().equals(account.id())) {
                throw problem(at(parts, part) + "invoice", "invoice.unknown");
            }
            payments.allocate(payment, invoice, amount(part, at(parts, part), account.currency()));
        }
    }

    /**
     * What stays open on the invoice after this part.
     *
     * @throws abono.refusals.Refusal as paying it would
     */
    static Money openAfter(Invoice invoice, InvoiceAmount part) {
        check(List.of(part));
        return invoice.openAfter(amount(part, "", invoice.currency()));
    }

    private static void check(List<InvoiceAmount> parts) {
        if (parts.isEmpty()) {
            throw problem("allocations", "required");
        }
        if (parts.size() > MOST) {
            throw problem("allocations", "lines.many", MOST);
        }
        List<FieldProblem> problems = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (InvoiceAmount part : parts) {
            if (part.invoice() == null) {
                problems.add(FieldProblem.of(at(parts, part) + "invoice", "required"));
            } else if (!seen.add(part.invoice())) {
                problems.add(FieldProblem.of(at(parts, part) + "invoice", "invoice.twice"));
            }
            if (part.amount() == null) {
                problems.add(FieldProblem.of(at(parts, part) + "amount", "required"));
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    private static Money amount(InvoiceAmount part, String at, String currency) {
        BigDecimal typed = part.amount().stripTrailingZeros();
        int decimals = java.util.Currency.getInstance(currency).getDefaultFractionDigits();
        if (typed.scale() > decimals) {
            throw problem(at + "amount", "amount.decimals", decimals, currency);
        }
        if (typed.precision() - typed.scale() > 13) {
            throw problem(at + "amount", "amount.large");
        }
        return Money.of(typed, currency);
    }

    private static String at(List<InvoiceAmount> parts, InvoiceAmount part) {
        return "allocations[" + parts.indexOf(part) + "].";
    }

    private static InvalidInput problem(String field, String code, Object... figures) {
        return new InvalidInput(List.of(FieldProblem.of(field, code, figures)));
    }
}
