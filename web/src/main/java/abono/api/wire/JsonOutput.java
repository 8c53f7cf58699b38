package abono.api.wire;

import abono.money.Derivation;
import abono.money.DerivationJson;
import abono.money.DerivationText;
import abono.money.Money;
import abono.money.Percent;
import abono.money.UnitPrice;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Records as JSON: what is null is left out, money is a decimal string with its currency, and a
 * derivation says each step in the reader's language beside its figures.
 */
final class JsonOutput {
    /** Looked up once: each call of {@link jakarta.json.Json} would search the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final ClassValue<Method[]> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Method[] computeValue(Class<?> type) {
                    Method[] accessors =
                            Stream.of(type.getRecordComponents())
                                    .map(RecordComponent::getAccessor)
                                    .toArray(Method[]::new);
                    Stream.of(accessors).forEach(each -> each.setAccessible(true));
                    return accessors;
                }
            };

    private final Locale locale;

    private JsonOutput(Locale locale) {
        this.locale = locale;
    }

    /** The record as a JSON text. */
    static String write(Record record, Locale locale) {
        return new JsonOutput(locale).value(record).toString();
    }

    private JsonValue value(Object value) {
        if (value instanceof Derivation derivation) {
            return derivation(derivation);
        }
        if (value instanceof Percent percent) {
            return JSON.createValue(percent.value().toPlainString());
        }
        if (value instanceof UnitPrice price) {
            return amount(price.value(), price.currency());
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(each -> array.add(value(each)));
            return array.build();
        }
        return simple(value);
    }

    private JsonObject record(Record record) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (Method accessor : ACCESSORS.get(record.getClass())) {
            Object value = of(accessor, record);
            if (value != null) {
                object.add(accessor.getName(), value(value));
            }
        }
        return object.build();
    }

    private static JsonValue simple(Object value) {
        if (value instanceof Money money) {
            return amount(money.amount(), money.currency());
        }
        if (value instanceof Boolean bool) {
            return bool ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.createValue(((Number) value).longValue());
        }
        return JSON.createValue(value.toString());
    }

    private static JsonObject amount(BigDecimal amount, String currency) {
        return JSON.createObjectBuilder()
                .add("amount", amount.toPlainString())
                .add("currency", currency)
                .build();
    }

    private JsonArray derivation(Derivation derivation) {
        List<String> sentences = DerivationText.say(derivation, locale);
        JsonArray steps = DerivationJson.write(derivation);
        JsonArrayBuilder said = JSON.createArrayBuilder();
        for (int i = 0; i < steps.size(); i++) {
            said.add(
                    JSON.createObjectBuilder(steps.getJsonObject(i))
                            .add("sentence", sentences.get(i)));
        }
        return said.build();
    }

    private static Object of(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be written as JSON", e);
        }
    }
}
