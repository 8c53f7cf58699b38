package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What pages say of what has ended is true by day (R2, R4). */
class EndedSubscriptionIT {
    private static final String PRO = "GoToMeeting Pro";
    private static final String BASIC = "GoToAssist Basic";

    @Test
    void aTrialThatEndedNamesItsLastDayAndNoPrice() {
        Buyer buyer = Buyer.inMadrid();
        String trial = ended(buyer);
        LocalDate end = LocalDate.parse(buyer.subscription(trial).at("/endedOn"));

        String page = page(buyer, "/account/subscription.xhtml?subscription=" + trial);

        assertThat(page)
                .contains("Could be used until")
                .contains("datetime=\"" + end.minusDays(1) + "\"")
                .doesNotContain("datetime=\"" + end + "\"")
                .contains("Your data is kept until")
                .contains("datetime=\"" + end.plusDays(90) + "\"")
                .doesNotContain("0.00");
    }

    @Test
    void dataThatIsGoneIsNotSaidToBeKept() {
        Buyer buyer = Buyer.inMadrid();
        String trial = ended(buyer);
        Product.database()
                .run(
                        "update subscription set ended_on = '%s' where id = '%s'"
                                .formatted(Story.today().minusDays(91), trial));

        String page = page(buyer, "/account/subscriptions.xhtml");

        assertThat(page)
                .contains("Your data was kept until")
                .doesNotContain("Your data is kept until");
        assertThat(page(buyer, "/account/why-not.xhtml")).contains("Its data was kept until");
    }

    @Test
    void whoHasSomethingRunningIsNotToldThatItExpired() {
        Buyer buyer = Buyer.inMadrid();
        ended(buyer);
        assertThat(page(buyer, "/account/why-not.xhtml"))
                .contains("<h2 id=\"reason\">The subscription has expired</h2>");

        buyer.buys(BASIC, 1, "MONTHLY");

        assertThat(page(buyer, "/account/why-not.xhtml"))
                .contains("<h2 id=\"reason\">You can make changes online</h2>")
                .contains("These have ended.");
    }

    /** A trial whose days are over; the clock need not move for it. */
    private static String ended(Buyer buyer) {
        buyer.add(Buyer.item("TRIAL", PRO, 1, "MONTHLY")).expect(201);
        String trial = buyer.subscriptionOf(buyer.checkout("tok_visa").expect(201).at("/id"));
        Product.database()
                .run(
                        "update subscription set status = 'ENDED', ended_on = period_end where id ="
                                + " '"
                                + trial
                                + "'");
        return trial;
    }

    private static String page(Buyer buyer, String path) {
        return PageVisitor.signedIn(buyer.email()).get(path).body();
    }
}
