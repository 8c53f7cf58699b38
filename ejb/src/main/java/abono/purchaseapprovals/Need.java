package abono.purchaseapprovals;

import java.util.Set;
import java.util.UUID;

/** How many of the approvers have to say yes. */
public enum Need {
    ANY,
    ALL,
    AT_LEAST;

    /**
     * How many votes are enough.
     *
     * @param least the number of AT_LEAST
     * @param seats how many approvers there are
     */
    int votes(int least, int seats) {
        return switch (this) {
            case ANY -> 1;
            case ALL -> Math.max(1, seats);
            case AT_LEAST -> Math.max(1, least);
        };
    }

    /** Whether the votes of those who still sit are enough. */
    boolean met(int least, Set<UUID> seats, Set<UUID> votes) {
        long counted = votes.stream().filter(seats::contains).count();
        return counted >= votes(least, seats.size());
    }
}
