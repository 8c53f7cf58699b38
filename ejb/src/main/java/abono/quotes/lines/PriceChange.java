package abono.quotes.lines;

/**
 * What a seat costs before and after a change or renewal (Q2), after the discounts.
 *
 * @param after all seats; when new ones come at another price, those that stay
 * @param added the new seats at their own price, or null when all have one price
 */
public record PriceChange(SeatPrice before, SeatPrice after, SeatPrice added) {}
