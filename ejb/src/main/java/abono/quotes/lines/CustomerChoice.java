package abono.quotes.lines;

/**
 * What is left to the customer of a line.
 *
 * @param optional whether it may be left out
 * @param alternative a number from 1: of the lines with the same, the customer takes exactly one;
 *     or null
 * @param picked whether an optional line or alternative is proposed
 */
public record CustomerChoice(boolean optional, Integer alternative, boolean picked) {
    /** The line belongs to the offer. */
    public static final CustomerChoice NONE = new CustomerChoice(false, null, true);

    /** Whether the line is part of what is proposed: not an option that is offered unticked. */
    public boolean counts() {
        return alternative == null && !optional || picked;
    }
}
