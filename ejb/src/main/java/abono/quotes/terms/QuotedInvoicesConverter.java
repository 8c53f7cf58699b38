package abono.quotes.terms;

import static abono.money.JsonKit.JSON;

import abono.money.JsonColumn;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps a quote's invoices in a jsonb column, each as {@code [day, on acceptance, minor units]}.
 */
@Converter
public class QuotedInvoicesConverter implements AttributeConverter<List<QuotedInvoice>, Object> {
    @Override
    public Object convertToDatabaseColumn(List<QuotedInvoice> invoices) {
        return JsonColumn.of(
                invoices.stream()
                        .map(QuotedInvoicesConverter::text)
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private static String text(QuotedInvoice invoice) {
        return "[\"%s\",%b,%d]"
                .formatted(invoice.day(), invoice.onAcceptance(), invoice.netMinor());
    }

    @Override
    public List<QuotedInvoice> convertToEntityAttribute(Object column) {
        try (JsonReader reader = JSON.createReader(new StringReader(column.toString()))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(QuotedInvoicesConverter::invoice)
                    .toList();
        }
    }

    private static QuotedInvoice invoice(JsonArray invoice) {
        return new QuotedInvoice(
                LocalDate.parse(invoice.getString(0)),
                invoice.getBoolean(1),
                invoice.getJsonNumber(2).longValueExact());
    }
}
