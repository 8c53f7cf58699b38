package abono.catalog;

/** What a product calls its seats. */
public enum SeatNoun {
    ORGANIZER,
    AGENT,
    EXPERT
}
