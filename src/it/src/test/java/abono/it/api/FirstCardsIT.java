package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two payments at once that each keep the account's first card. */
class FirstCardsIT {
    private final Company company = new Company();

    @Test
    void bothAreKeptAndOneIsPreferred() {
        List<String> invoices = List.of(company.invoice(), company.invoice());
        List<String> cards = List.of("tok_visa", "tok_mastercard");
        HeldLock table = new HeldLock("lock table payment_method in share mode");

        List<String> paid =
                AtOnce.run(3, i -> i == 2 ? letGo(table) : pay(invoices.get(i), cards.get(i)));

        assertThat(paid).containsExactly("SUCCEEDED", "SUCCEEDED", "let go");
        assertThat(kept()).isEqualTo("2 cards, 1 preferred");
    }

    /** Lets cards be written when both wait; when they don't, too, or they would wait for good. */
    private static String letGo(HeldLock table) {
        try (table) {
            table.awaitWaiting(2);
            return "let go";
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
