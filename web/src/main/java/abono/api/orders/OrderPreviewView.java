package abono.api.orders;

import abono.money.Derivation;
import abono.money.Money;
import abono.orders.OrderPreview;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What an order would cost if it were placed today.
 *
 * @param credit account credit that it uses
 * @param due what the card pays
 * @param toCredit what goes to the account credit instead
 * @param toOpen what reduces invoices that are still open: their charges were not collected
 * @param token holds this arithmetic; placing the order must carry it
 */
public record OrderPreviewView(
        LocalDate today,
        List<ItemView> items,
        Money net,
        Money tax,
        Derivation taxDerivation,
        Money total,
        Money credit,
        Money due,
        Money toCredit,
        Money toOpen,
        String token) {

    static OrderPreviewView of(OrderPreview preview, Locale locale) {
        return new OrderPreviewView(
                preview.today(),
                preview.items().stream().map(item -> ItemView.of(item, locale)).toList(),
                preview.net(),
                preview.tax(),
                preview.taxDerivation(),
                preview.total(),
                preview.creditUsed(),
                preview.due(),
                preview.toCredit(),
                preview.toOpen(),
                preview.token());
    }
}
