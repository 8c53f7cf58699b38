package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A clock that leaps over weeks leaves behind what living through them would have left (L4). */
class LeapIT {
    private static final String PRO = "GoToMeeting Pro";

    /** Every day is told in the account's own zone. */
    private static final String DAYS_OF =
            "select string_agg((%1$s at time zone '%2$s')::date::text, ' ' order by %1$s) from %3$s"
                    + " where account_id = '%4$s' and %5$s";

    @Test
    void triesAgainOnTheDaysOfEachZoneAndDatesTheMailsThen() {
        Map<Buyer, LocalDate> renewals = new LinkedHashMap<>();
        for (Buyer buyer : List.of(Buyer.inMadrid(), Buyer.inNewYork(), Buyer.inAuckland())) {
            String subscription = buyer.buys(PRO, 1, "MONTHLY");
            buyer.holdsTheCard("tok_3ds");
            String end = buyer.subscription(subscription).at("/periodEnd");
            renewals.put(buyer, LocalDate.parse(end));
        }
        Buyer last = new ArrayList<>(renewals.keySet()).get(1);

        last.leapsTo(renewals.get(last).plusDays(10));

        renewals.forEach(LeapIT::hasLivedThrough);
    }

    /** A confirmation that was asked for by mail and never given is given up a day later. */
    private static void hasLivedThrough(Buyer buyer, LocalDate renewal) {
        String where = buyer.zone().getId();
        assertThat(days(buyer, "issued_at", "invoice", "status = 'ISSUED'"))
                .as("renewed in " + where)
                .endsWith(renewal.toString());
        String payments = "payer_id is null and failure is not null";
        assertThat(days(buyer, "created_at", "payment", payments))
                .as("tried in " + where)
                .isEqualTo(days(renewal, 0, 3, 5, 7));
        assertThat(days(buyer, "sent_at", "outbox_mail", "kind = 'PAYMENT_CONFIRM'"))
                .as("asked to confirm in " + where)
                .isEqualTo(days(renewal, 0, 3, 5, 7));
        assertThat(days(buyer, "settled_at", "payment", payments))
                .as("given up in " + where)
                .isEqualTo(days(renewal, 1, 4, 6, 8));
        assertThat(days(buyer, "written_at", "outbox_mail", "kind = 'RENEWAL_FAILED'"))
                .as("mailed in " + where)
                .isEqualTo(days(renewal, 1, 4, 6));
        assertThat(days(buyer, "sent_at", "outbox_mail", "kind = 'SUBSCRIPTION_SUSPENDED'"))
                .as("suspended in " + where)
                .isEqualTo(days(renewal, 8));
        assertThat(waitedTooLong(buyer)).as("waits in " + where).isEmpty();
    }

    private static String days(Buyer buyer, String column, String table, String which) {
        return Product.database()
                .ask(DAYS_OF.formatted(column, buyer.zone(), table, buyer.account(), which));
    }

    private static String days(LocalDate first, int... after) {
        return Stream.of(java.util.Arrays.stream(after).boxed().toArray(Integer[]::new))
                .map(days -> first.plusDays(days).toString())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    /** Confirmations that were given up more than an hour before or after their day. */
    private static String waitedTooLong(Buyer buyer) {
        return Product.database()
                .ask(
                        """
                        select coalesce(string_agg(created_at || ' to ' || settled_at, ', '), '')
                        from payment where account_id = '%s' and failure is not null
                        and settled_at - created_at
                            not between interval '24 hours' and interval '25 hours'\
                        """
                                .formatted(buyer.account()));
    }
}
