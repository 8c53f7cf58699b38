package abono.quotes;

import abono.catalog.BillingPeriod;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A new subscription to be offered, as typed.
 *
 * @param discountPercent 0 to 100 with at most four decimals; null is none
 */
public record QuoteLineInput(
        UUID plan, Integer seats, BillingPeriod period, BigDecimal discountPercent) {}
