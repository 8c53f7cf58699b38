package abono.numbering;

import java.time.LocalDate;

/**
 * A number and the day that goes with it.
 *
 * @param number e.g. {@code F-2026-000042}
 * @param on the day of issue: never earlier than that of the number before
 */
public record Numbered(String number, LocalDate on) {}
