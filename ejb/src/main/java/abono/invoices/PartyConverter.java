package abono.invoices;

import static abono.money.JsonKit.JSON;

import abono.money.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Keeps a {@link Party} in a jsonb column. */
@Converter(autoApply = true)
public class PartyConverter implements AttributeConverter<Party, Object> {
    @Override
    public Object convertToDatabaseColumn(Party party) {
        if (party == null) {
            return null;
        }
        JsonObjectBuilder json = JSON.createObjectBuilder();
        add(json, "name", party.name());
        add(json, "taxId", party.taxId());
        add(json, "street", party.street());
        add(json, "postalCode", party.postalCode());
        add(json, "city", party.city());
        add(json, "region", party.region());
        add(json, "country", party.country());
        return JsonColumn.of(json.build().toString());
    }

    @Override
    public Party convertToEntityAttribute(Object column) {
        if (column == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(column.toString()))) {
            JsonObject json = reader.readObject();
            return new Party(
                    json.getString("name"),
                    json.getString("taxId", null),
                    json.getString("street"),
                    json.getString("postalCode"),
                    json.getString("city"),
                    json.getString("region", null),
                    json.getString("country"));
        }
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
