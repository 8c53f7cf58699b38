package abono.it.api;

import static abono.it.api.Rest.IRENE;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/** A renewal that is due and that the database refuses, until it is healed. */
public final class FailingRenewal {
    private FailingRenewal() {}

    /** Its subscription; it was tried in vain once already. */
    public static String due() {
        Buyer buyer = Buyer.inMadrid();
        String subscription = buyer.buys("GoToMeeting Pro", 1, "MONTHLY");
        LocalDate end = LocalDate.parse(buyer.subscription(subscription).at("/periodEnd"));
        Product.database()
                .run(
                        """
                        create or replace function poison() returns trigger language plpgsql as $$
                        begin raise exception 'poisoned'; end $$
                        """,
                        """
                        create trigger poison before update on subscription for each row
                        when (new.id = '%s') execute function poison()
                        """
                                .formatted(subscription));
        buyer.leapsTo(end);
        return subscription;
    }

    /** From now on nothing is refused any more. */
    public static void heal() {
        Product.database().run("drop function if exists poison() cascade");
    }

    /** What waits for this subscription, as REST tells it. */
    public static List<JsonObject> waiting(String subscription) {
        List<JsonObject> steps = IRENE.get("/jobs").expect(200).items();
        return JobsIT.step(steps, "bill-run").getJsonArray("postponed").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("item").startsWith(subscription))
                .toList();
    }
}
