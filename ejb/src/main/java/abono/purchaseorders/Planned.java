package abono.purchaseorders;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A part of an invoice's line.
 *
 * @param about the subscription, or the quote's line of a fee
 * @param serviceFrom first day of the service that the line is for
 * @param netMinor without tax, in minor units
 */
public record Planned(UUID about, LocalDate serviceFrom, long netMinor) {
    boolean sameLine(Planned other) {
        return about.equals(other.about) && serviceFrom.equals(other.serviceFrom);
    }
}
