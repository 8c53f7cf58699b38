package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every step list of another system's payment tests: what the invoices, the account and its credit
 * come to. What the product can't do is listed with the reason, and only for as long as it can't.
 */
class PaymentCasesIT {
    private static final String REFUND = "refund";
    private static final String CHARGEBACK = "chargeback";
    private static final String NOTE_BY_HAND = "credit 7 on it";

    /** Rows that need an act which the product doesn't have: the word of it in their steps. */
    private static final Map<String, String> CANNOT =
            Map.of(
                    "PAY05", REFUND,
                    "PAY07", REFUND,
                    "PAY09", CHARGEBACK,
                    "PAY17", REFUND,
                    "PAY19", REFUND,
                    "PAY21", REFUND,
                    "PAY25", NOTE_BY_HAND,
                    "PAY31", REFUND);

    /** Sold without tax, so that the figures are those of the row. */
    private final Company company = new Company("US", true, "98101", "America/Los_Angeles");

    private final List<String> invoices = new ArrayList<>();

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/abono/it/cases/payments-killbill.csv", numLinesToSkip = 1)
    void balances(String id, String steps, String ofInvoices, String ofAccount, String credit) {
        if (CANNOT.containsKey(id)) {
            assertThat(steps).contains(CANNOT.get(id));
            nobodyCan(CANNOT.get(id));
            return;
        }
        if (steps.contains("credit") && !canReceiveWithoutInvoice()) {
            return;
        }
        play(id);
        assertThat(open()).isEqualTo(amounts(ofInvoices));
        assertThat(amounts(credit)).containsExactly(credit());
        assertThat(amounts(ofAccount)).containsExactly(sum().subtract(credit()));
    }

    /** So that the row is played as soon as there is a way. */
    private static void nobodyCan(String act) {
        String word = act.equals(NOTE_BY_HAND) ? "POST /credit-notes" : act;
        assertThat(OpenApi.operations(OpenApi.read()).keySet()).noneMatch(op -> op.contains(word));
    }

    /** Money of the account's own comes by a transfer without an invoice, once there is one. */
    private static boolean canReceiveWithoutInvoice() {
        Answer answer = received(new Company(), "1.00");
        assertThat(answer.status()).isIn(201, 422);
        return answer.status() == 201;
    }

    private void play(String id) {
        switch (id) {
            case "PAY01" -> pay(invoice("249.95"), "10.00");
            case "PAY03" -> {
                pay(invoice("249.95"), "10.00");
                pay(invoice("249.95"), "249.95");
            }
            case "PAY11" -> invoice("249.95");
            case "PAY13" -> {
                String invoice = invoice("10.00");
                pay(invoice, "4.00");
                pay(invoice, "6.00");
            }
            case "PAY15" -> invoice("20.00");
            case "PAY23" -> receive("5.00");
            case "PAY27" -> {
                invoice("249.95");
                receive("300.00");
            }
            case "PAY29" -> {
                invoice("249.95");
                receive("1000.00");
                invoice("249.95");
            }
            default -> throw new AssertionError("neither played nor listed: " + id);
        }
    }

    private String invoice(String amount) {
        String line = Offered.fee(amount, 1, "");
        invoices.add(Offered.to(company, "", line).invoice().getString("id"));
        return invoices.get(invoices.size() - 1);
    }

    private void pay(String invoice, String amount) {
        company.pays(invoice, amount);
    }

    private void receive(String amount) {
        received(company, amount).expect(201);
    }

    private static Answer received(Company company, String amount) {
        String body =
                """
                {"account":"%s","amount":"%s",
                 "bankTransfer":{"receivedOn":"%s","reference":"%s"}}
                """
                        .formatted(
                                company.id, amount, Story.today().minusDays(1), UUID.randomUUID());
        return Rest.PABLO.post("/payments", body);
    }

    private List<BigDecimal> open() {
        if (invoices.isEmpty()) {
            return List.of(new BigDecimal("0"));
        }
        return invoices.stream()
                .map(id -> company.boss.rest().get("/invoices/" + id).at("/open/amount"))
                .map(PaymentCasesIT::plain)
                .toList();
    }

    private BigDecimal sum() {
        return open().stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
    }

    private BigDecimal credit() {
        String minor =
                Product.database()
                        .ask(
                                "select balance_minor from account_credit where account_id = '"
                                        + company.id
                                        + "'");
        if (minor.isEmpty()) {
            return plain("0");
        }
        return plain(new BigDecimal(minor).movePointLeft(2).toPlainString());
    }

    private static List<BigDecimal> amounts(String said) {
        return Stream.of(Objects.toString(said, "0").split(" and "))
                .map(PaymentCasesIT::plain)
                .toList();
    }

    private static BigDecimal plain(String amount) {
        BigDecimal exact = new BigDecimal(amount.strip()).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
