package abono.api.wire;

import abono.refusals.FieldProblem;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes records of JSON, strictly: an unknown field or a value of another type than the component's
 * is a problem, and all problems are named at once. A missing field is null; what must be there is
 * the domain's to say.
 */
final class JsonInput {
    private final List<FieldProblem> problems = new ArrayList<>();

    /**
     * The record that the value describes.
     *
     * @throws Malformed with every field that cannot be read
     */
    static Record read(Class<?> type, JsonValue value) {
        JsonInput input = new JsonInput();
        Object record = input.record("", type, value);
        if (!input.problems.isEmpty()) {
            throw new Malformed(input.problems);
        }
        return (Record) record;
    }

    private Object record(String at, Class<?> type, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return problem(at, "object");
        }
        RecordComponent[] components = type.getRecordComponents();
        String prefix = at.isEmpty() ? "" : at + ".";
        List<String> known = Stream.of(components).map(RecordComponent::getName).toList();
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problem(prefix + name, "unknown"));
        Object[] values =
                Stream.of(components)
                        .map(each -> value(prefix, each, object.get(each.getName())))
                        .toArray();
        return problems.isEmpty() ? create(type, components, values) : null;
    }

    private Object value(String prefix, RecordComponent component, JsonValue value) {
        return value(prefix + component.getName(), component.getGenericType(), value);
    }

    private Object value(String at, Type type, JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list(at, list.getActualTypeArguments()[0], value);
        }
        Class<?> wanted = (Class<?>) type;
        return wanted.isRecord() ? record(at, wanted, value) : simple(at, wanted, value);
    }

    private Object list(String at, Type element, JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            return problem(at, "list");
        }
        List<Object> elements = new ArrayList<>();
        for (JsonValue each : value.asJsonArray()) {
            String place = at + "[" + elements.size() + "]";
            elements.add(
                    each == JsonValue.NULL
                            ? problem(place, "required")
                            : value(place, element, each));
        }
        return elements;
    }

    private Object simple(String at, Class<?> wanted, JsonValue value) {
        if (wanted == Boolean.class) {
            return bool(at, value);
        }
        if (wanted == Integer.class) {
            return integer(at, value);
        }
        if (!(value instanceof JsonString text)) {
            return problem(at, wanted == BigDecimal.class ? "decimal" : "text");
        }
        if (wanted.isEnum()) {
            return constant(at, wanted, text.getString());
        }
        TextValue<?> kind = TextValue.of(wanted);
        Object read = kind.read(text.getString());
        return read == null ? problem(at, kind.code()) : read;
    }

    private Object bool(String at, JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> problem(at, "boolean");
        };
    }

    private Object integer(String at, JsonValue value) {
        try {
            return value instanceof JsonNumber number
                    ? number.bigDecimalValue().intValueExact()
                    : problem(at, "integer");
        } catch (ArithmeticException | UnsupportedOperationException fractionOrTooLarge) {
            return problem(at, "integer");
        }
    }

    private Object constant(String at, Class<?> wanted, String name) {
        for (Object constant : wanted.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        String names =
                Arrays.stream(wanted.getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return problem(at, "oneOf", names);
    }

    private Object problem(String field, String code, Object... figures) {
        problems.add(FieldProblem.of(field, code, figures));
        return null;
    }

    private static Object create(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of JSON", e);
        }
    }
}
