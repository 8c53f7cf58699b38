package abono.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that happens on a day if nobody does anything (U10).
 *
 * @param day in the account's time zone; an overdue invoice's is today
 * @param subject the quote, subscription, invoice, card or purchase order
 * @param facts money, days and names that its sentence tells
 * @param path of the page where something can be done, from the portal's root
 */
public record Happening(
        LocalDate day, HappeningKind kind, UUID subject, List<Object> facts, String path) {
    /** What happens if nobody does anything. */
    public String sentence(Locale locale) {
        return HappeningText.say(kind.name(), facts, locale);
    }

    /** What can be done. */
    public String action(Locale locale) {
        return HappeningText.say(kind + ".action", List.of(), locale);
    }
}
