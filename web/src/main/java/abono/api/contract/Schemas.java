package abono.api.contract;

import abono.money.Derivation;
import abono.money.Money;
import abono.money.Percent;
import abono.money.UnitPrice;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes records as they are read and written; each gets a name of its own. */
final class Schemas {
    private static final String DECIMAL = "-?\\d{1,18}(\\.\\d{1,18})?";

    /** What is a JSON text, and its format if it has one. */
    private static final Map<Class<?>, String> TEXTS =
            Map.of(
                    String.class, "",
                    UUID.class, "uuid",
                    LocalDate.class, "date",
                    Instant.class, "date-time");

    private final Components components;

    Schemas(Components components) {
        this.components = components;
    }

    /** The record, by reference. */
    Schema of(Class<?> record) {
        String name = name(record);
        if (components.getSchemas() == null || !components.getSchemas().containsKey(name)) {
            Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT);
            components.addSchema(name, schema);
            for (RecordComponent each : record.getRecordComponents()) {
                schema.addProperty(each.getName(), value(each.getGenericType()));
            }
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    /** A part of a list of the records. */
    Schema listOf(Class<?> record) {
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .addProperty("items", array(of(record)))
                .addProperty("nextCursor", text());
    }

    Schema file() {
        return text("binary");
    }

    Schema text() {
        return text("");
    }

    Schema whole() {
        return OASFactory.createSchema().type(SchemaType.INTEGER);
    }

    /** E.g. {@code QuoteLine} for the record {@code Line} of {@code QuoteView}. */
    private static String name(Class<?> record) {
        String own = record.getSimpleName().replaceFirst("View$", "");
        Class<?> owner = record.getEnclosingClass();
        return owner == null
                ? own
                : owner.getSimpleName().replaceFirst("(View|Resource)$", "") + own;
    }

    private Schema value(Type type) {
        if (type instanceof ParameterizedType list) {
            return array(value(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Derivation.class) {
            return array(step());
        }
        return plain.isRecord() && plain != Percent.class && plain != UnitPrice.class
                ? of(plain)
                : simple(plain);
    }

    private Schema simple(Class<?> type) {
        if (type == Money.class) {
            return money();
        }
        if (type == UnitPrice.class) {
            return unitPrice();
        }
        if (type == BigDecimal.class || type == Percent.class) {
            return text().pattern(DECIMAL);
        }
        if (type == boolean.class || type == Boolean.class) {
            return OASFactory.createSchema().type(SchemaType.BOOLEAN);
        }
        if (type.isEnum()) {
            List<Object> names =
                    Arrays.stream(type.getEnumConstants())
                            .map(each -> (Object) each.toString())
                            .toList();
            return text().enumeration(names);
        }
        return TEXTS.containsKey(type) ? text(TEXTS.get(type)) : whole();
    }

    private Schema money() {
        return named(
                "Money",
                OASFactory.createSchema()
                        .type(SchemaType.OBJECT)
                        .description("An amount in major units with the currency's decimals.")
                        .addProperty("amount", text().pattern(DECIMAL))
                        .addProperty("currency", text().description("ISO 4217")));
    }

    private Schema unitPrice() {
        return named(
                "UnitPrice",
                OASFactory.createSchema()
                        .type(SchemaType.OBJECT)
                        .description(
                                "A price of one in major units, with as many decimals as it takes"
                                        + " for quantity × price to be the amount.")
                        .addProperty("amount", text().pattern(DECIMAL))
                        .addProperty("currency", text().description("ISO 4217")));
    }

    private Schema step() {
        return named(
                "DerivationStep",
                OASFactory.createSchema()
                        .type(SchemaType.OBJECT)
                        .description("One computation on the way to an amount.")
                        .addProperty("sentence", text().description("In the caller's language"))
                        .addProperty("rule", text())
                        .addProperty("figures", array(OASFactory.createSchema()))
                        .addProperty("result", money()));
    }

    private Schema named(String name, Schema schema) {
        components.addSchema(name, schema);
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Schema array(Schema items) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(items);
    }

    private static Schema text(String format) {
        Schema text = OASFactory.createSchema().type(SchemaType.STRING);
        return format.isEmpty() ? text : text.format(format);
    }
}
