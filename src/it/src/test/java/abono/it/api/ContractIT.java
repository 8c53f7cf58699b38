package abono.it.api;

import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code /openapi} promises, and whether it is kept. */
class ContractIT {
    private static JsonObject contract;

    @BeforeAll
    static void read() {
        contract = OpenApi.read();
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItFails() {
        Map<String, JsonObject> operations = OpenApi.operations(contract);
        assertThat(operations).hasSizeGreaterThan(30).doesNotContainKey("GET /openapi");
        operations.remove("GET /health");
        operations.forEach(
                (name, operation) -> {
                    assertThat(operation.getString("summary", "")).as(name).isNotBlank();
                    JsonObject responses = operation.getJsonObject("responses");
                    assertThat(responses.keySet())
                            .as(name)
                            .anyMatch(status -> status.startsWith("2"))
                            .contains("401", "403", "500")
                            .doesNotContain("default");
                    responses.forEach(
                            (status, response) ->
                                    assertThat(response.asJsonObject().getJsonObject("content"))
                                            .as(name + " " + status)
                                            .isNotEmpty());
                });
    }

    @Test
    void everyCommandAsksForItsKey() {
        OpenApi.operations(contract).entrySet().stream()
                .filter(each -> each.getKey().startsWith("POST"))
                .forEach(
                        each ->
                                assertThat(each.getValue().toString().contains("Idempotency-Key"))
                                        .as(each.getKey())
                                        .isEqualTo(!each.getKey().contains("/preview")));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonObject schemas = contract.getJsonObject("components").getJsonObject("schemas");
        references(contract)
                .forEach(
                        reference ->
                                assertThat(schemas.keySet())
                                        .contains(reference.replace("#/components/schemas/", "")));
    }

    @Test
    void answersAreMadeOfThePromisedFields() {
        String quote = Story.aSentQuote();
        Answer accepted = LUCIA.post("/quotes/" + quote + "/accept", Story.YES).expect(200);
        String invoice = accepted.at("/invoice/id");
        Answer payment =
                LUCIA.post("/payments", Story.payment(invoice, "10.00", "tok_visa")).expect(201);

        Map<String, JsonObject> answers = new TreeMap<>();
        answers.put("Acceptance", accepted.json());
        answers.put("Quote", LUCIA.get("/quotes/" + quote).json());
        answers.put("Invoice", LUCIA.get("/invoices/" + invoice).json());
        answers.put("Payment", payment.json());
        answers.put("Account", LUCIA.get("/accounts/" + Story.account()).json());
        answers.put("Product", LUCIA.get("/catalog").items().get(0));
        answers.put("Problem", LUCIA.get("/quotes?limit=x").json());
        answers.forEach((name, answer) -> keeps(name, answer));
    }

    private static void keeps(String name, JsonValue value) {
        JsonObject promised =
                contract.getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject(name)
                        .getJsonObject("properties");
        value.asJsonObject()
                .forEach(
                        (field, each) -> {
                            assertThat(promised).as(name).containsKey(field);
                            fits(name + "." + field, promised.getJsonObject(field), each);
                        });
    }

    private static void fits(String at, JsonObject schema, JsonValue value) {
        if (schema.containsKey("$ref")) {
            keeps(schema.getString("$ref").replace("#/components/schemas/", ""), value);
        } else if (value instanceof jakarta.json.JsonArray array) {
            assertThat(schema.getString("type")).as(at).isEqualTo("array");
            array.forEach(each -> fits(at, schema.getJsonObject("items"), each));
        } else if (schema.containsKey("type")) {
            assertThat(schema.getString("type")).as(at).isEqualTo(type(value));
        }
    }

    private static String type(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> "string";
            case NUMBER -> "integer";
            case TRUE, FALSE -> "boolean";
            case OBJECT -> "object";
            case ARRAY, NULL -> "array";
        };
    }

    private static Stream<String> references(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .flatMap(
                            each ->
                                    each.getKey().equals("$ref")
                                            ? Stream.of(((JsonString) each.getValue()).getString())
                                            : references(each.getValue()));
        }
        return value instanceof jakarta.json.JsonArray array
                ? array.stream().flatMap(ContractIT::references)
                : Stream.empty();
    }
}
