package abono.demo;

import abono.accounts.Account;
import abono.accounts.AccountData;
import abono.accounts.AccountKind;
import abono.accounts.Address;
import abono.accounts.Issuer;
import abono.events.Ids;
import abono.security.ApiKey;
import abono.security.Membership;
import abono.security.Person;
import abono.security.Role;
import abono.security.SignInService;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The seller, the companies and the people of {@code people.json}. */
@Dependent
class DemoPeople {
    /** What stands before a person's short name in their fixed API key. */
    private static final String KEY = "demo-key-";

    @PersistenceContext private EntityManager em;
    @Inject private SignInService signIn;
    @Inject private BusinessTime time;
    private final Map<String, Person> people = new HashMap<>();

    void fill(JsonObject json) {
        String hash = signIn.hash(json.getString("password"));
        JsonObject issuer = json.getJsonObject("issuer");
        em.persist(
                new Issuer(
                        issuer.getString("legalName"),
                        issuer.getString("taxId"),
                        address(issuer),
                        ZoneId.of(issuer.getString("timeZone")),
                        new Issuer.Bank(
                                issuer.getString("iban"),
                                issuer.getString("bic"),
                                issuer.getString("email"))));
        each(json, "staff").forEach(one -> person(one, role(one), hash));
        each(json, "accounts").forEach(one -> account(one, hash));
    }

    private void account(JsonObject json, String hash) {
        UUID id = Ids.next();
        em.persist(
                new Account(
                        id,
                        json.getString("number"),
                        AccountKind.valueOf(json.getString("kind")),
                        data(json)));
        for (JsonObject one : each(json, "people")) {
            Person person = people.get(one.getString("key"));
            if (person == null) {
                person = person(one, null, hash);
            }
            em.persist(new Membership(Ids.next(), person, id, role(one)));
        }
    }

    private AccountData data(JsonObject json) {
        Person representative = people.get(text(json, "representative"));
        return new AccountData(
                json.getString("legalName"),
                text(json, "taxId"),
                json.getBoolean("taxIdValid"),
                json.getBoolean("business"),
                address(json),
                json.getString("currency"),
                Locale.forLanguageTag(json.getString("language")),
                ZoneId.of(json.getString("timeZone")),
                json.getInt("paymentTermsDays"),
                representative == null ? null : representative.id());
    }

    private Person person(JsonObject json, Role staffRole, String hash) {
        Person person =
                new Person(
                        Ids.next(),
                        json.getString("email"),
                        json.getString("name"),
                        Locale.forLanguageTag(json.getString("language")),
                        staffRole);
        person.protectBy(hash);
        em.persist(person);
        String secret = KEY + json.getString("key");
        em.persist(new ApiKey(Ids.next(), person, "Demo", secret, time.now()));
        people.put(json.getString("key"), person);
        return person;
    }

    private static Role role(JsonObject json) {
        return Role.valueOf(json.getString("role"));
    }

    private static Address address(JsonObject json) {
        return new Address(
                json.getString("street"),
                json.getString("postalCode"),
                json.getString("city"),
                text(json, "region"),
                json.getString("country"));
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString string ? string.getString() : null;
    }

    private static List<JsonObject> each(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
