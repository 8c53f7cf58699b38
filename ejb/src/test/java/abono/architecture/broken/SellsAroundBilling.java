package abono.architecture.broken;

import abono.billing.QuoteAcceptanceService;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceService;
import abono.money.Money;
import jakarta.json.Json;
import java.time.LocalDate;

/** Breaks every rule of the map, so that the rules are seen to work. */
class SellsAroundBilling {
    Money price = Money.zero("EUR");
    LocalDate today = LocalDate.now();
    String none = Json.createValue(0).toString();
    String origin = QuoteAcceptanceService.class.getName();

    void sell(InvoiceService invoices, InvoiceDraft draft) {
        invoices.issue(draft);
    }
}
