package abono.catalog;

/**
 * A step of a volume price (D2).
 *
 * @param fromSeats the quantity from which it holds, for every seat
 * @param unitMinor price of a seat in minor units of the price's currency
 */
public record VolumeStep(int fromSeats, long unitMinor) {
    static VolumeStep of(String text) {
        int colon = text.indexOf(':');
        return new VolumeStep(
                Integer.parseInt(text.substring(0, colon)),
                Long.parseLong(text.substring(colon + 1)));
    }
}
