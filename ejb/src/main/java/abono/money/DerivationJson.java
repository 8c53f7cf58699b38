package abono.money;

import static abono.money.JsonKit.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A derivation as JSON, with each figure's type, so that it reads back as it was written. */
public final class DerivationJson {
    private DerivationJson() {}

    /** The array of steps, each with rule, figures and result. */
    public static JsonArray write(Derivation derivation) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        for (DerivationStep step : derivation.steps()) {
            JsonArrayBuilder figures = JSON.createArrayBuilder();
            step.figures().forEach(figure -> figures.add(figure(figure)));
            steps.add(
                    JSON.createObjectBuilder()
                            .add("rule", step.rule().name())
                            .add("figures", figures)
                            .add("result", money(step.result())));
        }
        return steps.build();
    }

    /** The derivation that was written as this text. */
    static Derivation read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            List<DerivationStep> steps =
                    reader.readArray().getValuesAs(JsonObject.class).stream()
                            .map(DerivationJson::step)
                            .toList();
            return new Derivation(steps);
        }
    }

    private static DerivationStep step(JsonObject step) {
        List<Serializable> figures =
                step.getJsonArray("figures").stream().map(DerivationJson::figure).toList();
        return new DerivationStep(
                DerivationStep.Rule.valueOf(step.getString("rule")),
                figures,
                money(step.getJsonObject("result")));
    }

    private static JsonValue figure(Serializable figure) {
        if (figure instanceof Money money) {
            return money(money).build();
        }
        if (figure instanceof Percent percent) {
            return one("percent", percent.value().toPlainString());
        }
        if (figure instanceof LocalDate date) {
            return one("date", date.toString());
        }
        if (figure instanceof Number number) {
            return JSON.createValue(number.longValue());
        }
        return JSON.createValue(figure.toString());
    }

    private static Serializable figure(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.longValueExact();
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        JsonObject object = value.asJsonObject();
        if (object.containsKey("amount")) {
            return money(object);
        }
        return object.containsKey("percent")
                ? Percent.of(object.getString("percent"))
                : LocalDate.parse(object.getString("date"));
    }

    private static JsonObject one(String name, String value) {
        return JSON.createObjectBuilder().add(name, value).build();
    }

    private static JsonObjectBuilder money(Money money) {
        return JSON.createObjectBuilder()
                .add("amount", money.amount().toPlainString())
                .add("currency", money.currency());
    }

    private static Money money(JsonObject money) {
        return Money.of(new BigDecimal(money.getString("amount")), money.getString("currency"));
    }
}
