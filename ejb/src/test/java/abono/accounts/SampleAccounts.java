package abono.accounts;

import abono.security.Person;
import abono.security.Role;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Companies and people for the tests of other packages. */
public final class SampleAccounts {
    private static final Address MADRID =
            new Address("Calle de Alcalá 96", "28009", "Madrid", "Madrid", "ES");

    private SampleAccounts() {}

    /** A corporate account of this name that reads this language. */
    public static Account anAccount(String name, String language) {
        return anAccount(name, language, "EUR");
    }

    private static Account anAccount(String name, String language, String currency) {
        return new Account(
                UUID.randomUUID(),
                "A-000101",
                AccountKind.CORPORATE,
                new AccountData(
                        name,
                        "ESB84729136",
                        true,
                        true,
                        new Address("Avenida de América 32", "28028", "Madrid", "Madrid", "ES"),
                        currency,
                        new Locale(language),
                        ZoneId.of("Europe/Madrid"),
                        30,
                        UUID.randomUUID()));
    }

    public static Account spanish() {
        return anAccount("Navarro Logística, S.L.", "es");
    }

    /** The Spanish one, billed in another currency. */
    public static Account billedIn(String currency) {
        return anAccount("Navarro Logística, S.L.", "es", currency);
    }

    public static Account english() {
        return anAccount("Rheinwerk Maschinenbau GmbH", "en");
    }

    public static Issuer anIssuer() {
        return new Issuer(
                "Abono Software, S.L.",
                "ESB46190278",
                MADRID,
                ZoneId.of("Europe/Madrid"),
                new Issuer.Bank(
                        "ES9121000418450200051332", "CAIXESBBXXX", "facturacion@abono.example"));
    }

    public static Person diego() {
        return new Person(
                UUID.randomUUID(),
                "diego@abono.example",
                "Diego Serrano",
                new Locale("es"),
                Role.SALES_REP);
    }

    /** A customer's person who reads this language. */
    public static Person aContact(String name, String language) {
        return new Person(
                UUID.randomUUID(), "lucia@navarro.example", name, new Locale(language), null);
    }
}
