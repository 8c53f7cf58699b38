package abono.quotes.discountapproval;

import java.math.BigDecimal;

/**
 * The limits of a role as typed; what is null has no limit.
 *
 * @param discountPercent 0 to 100
 * @param total whole major units
 * @param termMonths 1 to 60
 * @param freeMonths 0 to 60
 * @param paymentDays 0 to 60
 */
public record LimitInput(
        BigDecimal discountPercent,
        BigDecimal total,
        Integer termMonths,
        Integer freeMonths,
        Integer paymentDays) {}
