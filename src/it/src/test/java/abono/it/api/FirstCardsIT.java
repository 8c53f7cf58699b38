package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two payments at once that each keep the account's first card. */
class FirstCardsIT {
    /** One waits to write its card, the other for it: for its lock or for the payments' number. */
    private static final String WAITING =
            "select count(distinct pid) from pg_locks where not granted";

    private final Company company = new Company();

    @Test
    void bothAreKeptAndOneIsPreferred() throws SQLException {
        List<String> invoices = List.of(company.invoice(), company.invoice());
        List<String> cards = List.of("tok_visa", "tok_mastercard");
        try (Connection connection = Product.database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table payment_method in share mode");

            List<String> paid =
                    AtOnce.run(
                            3,
                            i -> i == 2 ? letGo(connection) : pay(invoices.get(i), cards.get(i)));

            assertThat(paid).containsExactly("SUCCEEDED", "SUCCEEDED", "let go");
        }
        assertThat(kept()).isEqualTo("2 cards, 1 preferred");
    }

    /** Lets cards be written when both wait; when they don't, too, or they would wait for good. */
    private static String letGo(Connection connection) {
        try {
            Awaitility.await("two that wait")
                    .until(() -> Product.database().ask(WAITING).equals("2"));
            return "let go";
        } finally {
            rollback(connection);
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String pay(String invoice, String card) {
        String body =
                Story.payment(invoice, "100.00", card)
                        .replace(Story.account(), company.id)
                        .replace("\"gatewayToken\"", "\"saveCard\":true,\"gatewayToken\"");
        return company.boss.rest().post("/payments", body).expect(201).at("/status");
    }

    private String kept() {
        return Product.database()
                .ask(
                        "select count(*) || ' cards, ' || count(*) filter (where preferred)"
                                + " || ' preferred' from payment_method where account_id = '"
                                + company.id
                                + "'");
    }
}
