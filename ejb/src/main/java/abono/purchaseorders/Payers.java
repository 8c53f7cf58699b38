package abono.purchaseorders;

import abono.money.Money;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which quotes pay how much of an invoice (U4): each what it added to the invoice's lines, never
 * what another quote has. When together they added all of it, the last takes what rounding left.
 */
final class Payers {
    private Payers() {}

    /**
     * What each quote pays, tax included, in the order of the quotes.
     *
     * @param lines of the invoice
     * @param total what the invoice demands
     * @param planned what each quote added to any line
     */
    static Map<UUID, Money> of(
            List<UUID> quotes, List<Planned> lines, Money total, List<PlannedPart> planned) {
        long net = lines.stream().mapToLong(Planned::netMinor).sum();
        Map<UUID, Money> pay = new LinkedHashMap<>();
        long added = 0;
        Money paid = Money.zero(total.currency());
        for (UUID quote : quotes) {
            added += Math.max(0, added(quote, lines, planned));
            Money upTo =
                    added >= net || net <= 0
                            ? total
                            : total.share(added, net, RoundingMode.HALF_UP);
            pay.put(quote, upTo.minus(paid));
            paid = upTo;
        }
        return pay;
    }

    private static long added(UUID quote, List<Planned> lines, List<PlannedPart> planned) {
        return planned.stream()
                .filter(each -> each.quoteId().equals(quote))
                .map(PlannedPart::planned)
                .filter(each -> lines.stream().anyMatch(each::sameLine))
                .mapToLong(Planned::netMinor)
                .sum();
    }
}
