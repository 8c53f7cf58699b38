package abono.quotes.lines;

import static abono.money.JsonKit.JSON;

import abono.money.JsonColumn;
import abono.pricing.ServicePeriod;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the parts of a line in a jsonb column, each as {@code [first day, end, minor units]}. */
@Converter
public class PartsConverter implements AttributeConverter<List<LinePart>, Object> {
    @Override
    public Object convertToDatabaseColumn(List<LinePart> parts) {
        return JsonColumn.of(
                parts.stream()
                        .map(PartsConverter::text)
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private static String text(LinePart part) {
        return "[\"%s\",\"%s\",%d]"
                .formatted(part.days().start(), part.days().end(), part.netMinor());
    }

    @Override
    public List<LinePart> convertToEntityAttribute(Object column) {
        try (JsonReader reader = JSON.createReader(new StringReader(column.toString()))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(PartsConverter::part)
                    .toList();
        }
    }

    private static LinePart part(JsonArray part) {
        ServicePeriod days =
                new ServicePeriod(
                        LocalDate.parse(part.getString(0)), LocalDate.parse(part.getString(1)));
        return new LinePart(days, part.getJsonNumber(2).longValueExact());
    }
}
