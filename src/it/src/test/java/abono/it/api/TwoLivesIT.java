package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.IRENE;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same five months twice, each on a product of its own: once in steps of seven hours, once in
 * one leap, over the days on which clocks change in New York, Madrid and Auckland (L4).
 */
@Tag("proof")
class TwoLivesIT {
    private static final Duration STEP = Duration.ofHours(7);

    /** Each tells a table in lines that know no ids, on the days of the account's own zone. */
    private static final List<String> TALES =
            List.of(
                    "select i.number || ' ' || i.issued_on || ' ' || i.due_on || ' ' ||"
                        + " (i.issued_at at time zone a.time_zone)::date || ' ' || i.total_minor ||"
                        + " ' ' || i.settled_minor from invoice i join account a on a.id ="
                        + " i.account_id where i.number is not null",
                    "select a.time_zone || ' ' || p.status || ' ' || coalesce(p.failure, '') || ' '"
                            + " || p.amount_minor || ' ' || (p.created_at at time zone"
                            + " a.time_zone)::date || ' ' || (p.settled_at at time zone"
                            + " a.time_zone)::date from payment p join account a on a.id ="
                            + " p.account_id",
                    "select m.kind || ' ' || a.time_zone || ' ' || m.status || ' ' || (m.written_at"
                            + " at time zone a.time_zone)::date || ' ' || (m.sent_at at time zone"
                            + " a.time_zone)::date from outbox_mail m join account a on a.id ="
                            + " m.account_id",
                    "select e.kind || ' ' || e.booked_on || ' ' || p.ledger_account || ' ' ||"
                            + " p.amount_minor from journal_entry e join posting p on p.entry_id ="
                            + " e.id",
                    "select c.kind || ' ' || c.happened_on || ' ' || c.period_start || ' ' ||"
                            + " c.period_end from subscription_change c",
                    "select q.status || ' ' || q.valid_until from quote q");

    @AfterAll
    static void othersBeginAnew() {
        Product.anew();
    }

    @Test
    void livingAndLeapingLeaveTheSameBehind() {
        List<String> lived = life(TwoLivesIT::inSmallSteps);
        List<String> leapt = life(TwoLivesIT::moveTo);

        assertThat(lived).allSatisfy(tale -> assertThat(tale).isNotBlank());
        assertThat(leapt).isEqualTo(lived);
    }

    /** What the tables tell after five months. */
    private static List<String> life(java.util.function.Consumer<Instant> passing) {
        Product.anew();
        LocalDate begin = LocalDate.ofInstant(Story.now(), ZoneOffset.UTC).plusDays(1);
        moveTo(begin.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        prepare();
        passing.accept(begin.plusDays(141).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        List<String> told = new ArrayList<>();
        for (String tale : TALES) {
            told.add(
                    Product.database()
                            .ask(
                                    "select string_agg(line, chr(10) order by line) from ("
                                            + tale
                                            + ") as t(line)"));
        }
        return told;
    }

    /** Cards that pay, that never do and that wait for their payer; a trial; quotes. */
    private static void prepare() {
        for (Buyer buyer : List.of(Buyer.inMadrid(), Buyer.inNewYork(), Buyer.inAuckland())) {
            buyer.buys("GoToMeeting Pro", 2, "MONTHLY");
        }
        for (Buyer buyer : List.of(Buyer.inMadrid(), Buyer.inNewYork(), Buyer.inAuckland())) {
            buyer.buys("GoToMeeting Pro", 1, "MONTHLY");
            buyer.holdsTheCard("tok_3ds");
        }
        Buyer declined = Buyer.inNewYork();
        declined.buys("GoToMeeting Pro", 3, "MONTHLY");
        declined.holdsTheCard("tok_declined");
        Buyer trying = Buyer.inAuckland();
        trying.add(Buyer.item("TRIAL", "GoToMeeting Pro", 1, "MONTHLY")).expect(201);
        trying.checkout("tok_visa").expect(201);
        Story.aSentQuote();
        quarterly();
    }

    private static void quarterly() {
        String offer =
                Story.offer()
                        .replace(
                                "\"termMonths\":12",
                                "\"termMonths\":12,\"frequency\":\"QUARTERLY\"");
        String quote = DIEGO.post("/quotes", offer).expect(201).at("/id");
        DIEGO.post("/quotes/" + quote + "/send", "{}").expect(200);
        LUCIA.post("/quotes/" + quote + "/accept", Story.YES).expect(200);
    }

    private static void inSmallSteps(Instant target) {
        for (Instant stop = Story.now().plus(STEP); stop.isBefore(target); stop = stop.plus(STEP)) {
            moveTo(stop);
        }
        moveTo(target);
    }

    private static void moveTo(Instant instant) {
        IRENE.put("/clock", "{\"now\":\"" + instant + "\"}").expect(200);
    }
}
