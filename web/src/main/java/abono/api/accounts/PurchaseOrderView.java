package abono.api.accounts;

import abono.api.wire.Link;
import abono.money.Money;
import abono.purchaseorders.Forecast;
import abono.purchaseorders.MovementRow;
import abono.purchaseorders.PurchaseOrder;
import abono.purchaseorders.PurchaseOrderMovement;
import abono.purchaseorders.PurchaseOrderState;
import abono.purchaseorders.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A purchase order.
 *
 * @param forecast missing when nothing can be taken from it any more
 * @param movements newest first; only where one order is read
 */
public record PurchaseOrderView(
        UUID id,
        String number,
        PurchaseOrderState state,
        Money amount,
        Money reserved,
        Money consumed,
        Money remaining,
        LocalDate validFrom,
        LocalDate validUntil,
        String note,
        ForecastView forecast,
        List<MovementView> movements) {

    /**
     * When it runs out: the day is missing when it lasts until it ends.
     *
     * @param invoices what the invoices to come will consume of it
     * @param uncovered the first invoice after its end, which asks for another order
     */
    public record ForecastView(
            Forecast.Kind kind,
            LocalDate usedUpOn,
            LocalDate endsOn,
            List<Forecast.Draw> invoices,
            LocalDate uncovered) {
        static ForecastView of(Forecast forecast) {
            return forecast == null
                    ? null
                    : new ForecastView(
                            forecast.kind(),
                            forecast.usedUpOn(),
                            forecast.endsOn(),
                            forecast.invoices(),
                            forecast.uncovered());
        }
    }

    /** Money that moved in it, and the quote, invoice or credit note that moved it. */
    public record MovementView(
            PurchaseOrderMovement.Kind kind, Instant happenedAt, Link document, Money amount) {
        static MovementView of(MovementRow row, Map<UUID, String> quotes) {
            return new MovementView(
                    row.kind(),
                    row.happenedAt(),
                    row.byInvoice()
                            ? Link.to("invoices", row.document(), row.invoiceNumber())
                            : Link.to("quotes", row.document(), quotes.get(row.document())),
                    row.amount());
        }
    }

    static PurchaseOrderView of(Standing standing) {
        return of(standing, null, Map.of());
    }

    /**
     * One with its movements.
     *
     * @param quotes the numbers of the quotes that moved it, by their ids
     */
    static PurchaseOrderView of(
            Standing standing, List<MovementRow> rows, Map<UUID, String> quotes) {
        PurchaseOrder order = standing.order();
        return new PurchaseOrderView(
                order.id(),
                order.number(),
                standing.state(),
                order.amount(),
                order.reserved(),
                order.consumed(),
                order.remaining(),
                order.validFrom(),
                order.validUntil(),
                order.note(),
                ForecastView.of(standing.forecast()),
                rows == null
                        ? null
                        : rows.stream().map(row -> MovementView.of(row, quotes)).toList());
    }
}
