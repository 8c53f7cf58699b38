package abono.notifications.letters;

import abono.security.Person;
import java.util.Locale;

/** Who gets a mail, in which language. */
public record Addressee(String email, String name, Locale locale) {
    /** A person of ours, in their own language. */
    public static Addressee of(Person person) {
        return new Addressee(person.email(), person.name(), person.locale());
    }
}
