package abono.architecture.broken;

import abono.acceptance.Authority;
import abono.checkout.CheckoutService;
import abono.invoices.CreditFigures;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceLifecycle;
import abono.money.Money;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.quotes.answers.Signature;
import abono.security.Person;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.SubscriptionLifecycle;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;

/** Breaks every rule of the map, so that the rules are seen to work. */
class SellsAroundBilling {
    Money price = Money.zero("EUR");
    LocalDate today = LocalDate.now();
    String none = Json.createValue(0).toString();
    String origin = CheckoutService.class.getName();

    void sell(InvoiceLifecycle invoices, InvoiceDraft draft) {
        invoices.issue(draft);
        invoices.issueCreditNote(draft, CreditFigures.alone(draft));
    }

    void start(SubscriptionLifecycle subscriptions, NewSubscription sold) {
        subscriptions.start(sold);
    }

    List<Authority> forge(Person somebody) {
        return List.of(
                new Authority.ApproverChain(somebody.id()),
                new Authority.LinkBearer(somebody.id()),
                new Authority.TwoEmployees(somebody, none));
    }

    void accept(QuoteLife quotes, Quote quote, Signature signature) {
        quotes.accept(quote, quote.revision(), signature, none, quote.id());
    }
}
