package abono.money;

import java.io.Serializable;
import java.util.List;

/**
 * How an amount came to be (U1): the steps in the order they were computed, each with its figures.
 * It is stored with the amount, so it explains the amount as it was computed then.
 *
 * @param steps at least one; the last one's result is the amount
 */
public record Derivation(List<DerivationStep> steps) implements Serializable {
    /** Keeps its own copy of the steps. */
    public Derivation {
        steps = List.copyOf(steps);
    }

    /** A story of the given steps. */
    public static Derivation of(DerivationStep... steps) {
        return new Derivation(List.of(steps));
    }
}
