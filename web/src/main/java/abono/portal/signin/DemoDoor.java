package abono.portal.signin;

import static abono.money.JsonKit.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The people of the demo world, for one-press sign-ins. */
@ApplicationScoped
public class DemoDoor {
    /** People of one company. */
    public record Group(String name, List<Guest> people) {}

    /** Somebody to sign in as. */
    public record Guest(String name, String email, String role) {}

    /** The seller's staff and every account's people. */
    public List<Group> groups() {
        InputStream file = getClass().getResourceAsStream("/abono/demo/people.json");
        try (var reader = JSON.createReader(file)) {
            JsonObject world = reader.readObject();
            List<Group> groups = new ArrayList<>();
            for (JsonObject account : each(world, "accounts")) {
                groups.add(new Group(account.getString("legalName"), guests(account, "people")));
            }
            String seller = world.getJsonObject("issuer").getString("legalName");
            groups.add(new Group(seller, guests(world, "staff")));
            return groups;
        }
    }

    private static List<Guest> guests(JsonObject json, String name) {
        return each(json, name).stream()
                .filter(person -> person.containsKey("email"))
                .map(
                        person ->
                                new Guest(
                                        person.getString("name"),
                                        person.getString("email"),
                                        person.getString("role")))
                .toList();
    }

    private static List<JsonObject> each(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
