package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.it.Product;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who did what, link by link (L3). */
class AuditTrailIT {
    /** Links that are out of their place, or do not carry the hash of the one before. */
    private static final String MISPLACED =
            "select count(*) from (select position, previous_hash,"
                    + " row_number() over w as place, coalesce(lag(hash) over w, '') as before"
                    + " from audit_entry window w as (partition by chain order by position)) x"
                    + " where position <> place or previous_hash <> before";

    /** Chains that do not end where their head says. */
    private static final String BEHEADED =
            "select count(*) from audit_head h left join (select distinct on (chain) chain,"
                    + " position, hash from audit_entry order by chain, position desc) last using"
                    + " (chain) where (entries, h.hash) is distinct from (position, last.hash)";

    /** Links whose hash is not that of their content, written as this house writes it down. */
    private static final String FORGED =
            "select count(*) from audit_entry where extract(microseconds from happened_at)::bigint"
                    + " % 1000 <> 0 and hash <> encode(sha256(convert_to(concat_ws(E'\\n',"
                    + " previous_hash, chain, position, to_char(happened_at at time zone 'UTC',"
                    + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), coalesce(person_id::text, 'null'),"
                    + " action, subject_id, detail), 'UTF8')), 'hex')";

    private final Company company = new Company();

    @AfterEach
    void everyChainHolds() {
        assertThat(Stream.of(MISPLACED, BEHEADED, FORGED).map(Product.database()::ask))
                .containsOnly("0");
    }

    @Test
    void whatManyDoAtOnceIsOneChain() {
        List<String> quotes = Stream.generate(company::sentQuote).limit(6).toList();
        long before = entries("");
        List<Integer> answers =
                AtOnce.run(
                        6,
                        i ->
                                i % 2 == 0
                                        ? answer(quotes.get(i), "accept", Story.YES)
                                        : answer(quotes.get(i), "decline", "{\"reason\":\"No\"}"));
        assertThat(answers).containsOnly(200);
        assertThat(entries("action = 'QuoteEvent.Accepted'")).isEqualTo(3);
        assertThat(entries("action = 'QuoteEvent.Declined'")).isEqualTo(3);
        assertThat(entries("")).isGreaterThan(before + 6);
        assertThat(entries("action = 'QuoteEvent.Accepted' and person_id is null")).isZero();
    }

    @Test
    void whatCannotBeWrittenDownDoesNotHappen() throws SQLException {
        String quote = company.sentQuote();
        for (String when : List.of("before insert", "after update")) {
            int said = whileRefusing(when, () -> answer(quote, "decline", "{\"reason\":\"No\"}"));
            assertThat(said).as(when).isEqualTo(500);
            assertThat(company.boss.rest().get("/quotes/" + quote).at("/status"))
                    .as(when)
                    .isEqualTo("SENT");
        }
        assertThat(answer(quote, "decline", "{\"reason\":\"No\"}")).isEqualTo(200);
        assertThat(entries("action = 'QuoteEvent.Declined'")).isEqualTo(1);
    }

    /** Lets the company's entries fail meanwhile: while they are added, or linked at the commit. */
    private int whileRefusing(String when, IntSupplier act) throws SQLException {
        String name = "refuse_" + company.id.replace("-", "");
        try (Connection owner = Product.database().connectAsOwner();
                Statement sql = owner.createStatement()) {
            sql.execute(
                    ("create function %s() returns trigger language plpgsql as $$ begin"
                                    + " if new.chain = '%s' then raise exception 'full'; end if;"
                                    + " return new; end $$")
                            .formatted(name, company.id));
            sql.execute(
                    "create trigger %1$s %2$s on audit_entry for each row execute function %1$s()"
                            .formatted(name, when));
            try {
                return act.getAsInt();
            } finally {
                sql.execute("drop function " + name + " cascade");
            }
        }
    }

    @Test
    void aLinkNeverChanges() throws SQLException {
        company.sentQuote();
        String those = " where chain = '" + company.id + "'";
        try (Connection owner = Product.database().connectAsOwner();
                Statement sql = owner.createStatement()) {
            for (String forged :
                    List.of(
                            "delete from audit_entry" + those,
                            "update audit_entry set detail = 'nothing'" + those,
                            "update audit_entry set position = null, previous_hash = null,"
                                    + " hash = null"
                                    + those)) {
                assertThatThrownBy(() -> sql.execute(forged)).hasMessageContaining("append-only");
            }
        }
    }

    private int answer(String quote, String act, String body) {
        return company.boss.rest().post("/quotes/" + quote + "/" + act, body).status();
    }

    private long entries(String those) {
        String also = those.isEmpty() ? "" : " and " + those;
        return Long.parseLong(
                Product.database()
                        .ask(
                                "select count(*) from audit_entry where chain = '"
                                        + company.id
                                        + "'"
                                        + also));
    }
}
