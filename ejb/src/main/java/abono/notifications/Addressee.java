package abono.notifications;

import abono.security.Person;
import java.util.Locale;

/** Who gets a mail, in which language. */
record Addressee(String email, String name, Locale locale) {
    static Addressee of(Person person) {
        return new Addressee(person.email(), person.name(), person.locale());
    }
}
