package abono.catalog;

import java.io.Serializable;

/** How many seats a plan can have, both ends included. */
public record SeatLimits(int min, int max) implements Serializable {
    /** Whether so many seats are within the limits. */
    public boolean allow(int seats) {
        return seats >= min && seats <= max;
    }

    /** The number within the limits that is nearest to a wanted one. */
    public int nearest(int wanted) {
        return Math.max(min, Math.min(max, wanted));
    }
}
