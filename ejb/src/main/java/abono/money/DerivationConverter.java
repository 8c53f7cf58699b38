package abono.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Derivation} in a jsonb column. */
@Converter(autoApply = true)
public class DerivationConverter implements AttributeConverter<Derivation, Object> {
    @Override
    public Object convertToDatabaseColumn(Derivation derivation) {
        return derivation == null
                ? null
                : JsonColumn.of(DerivationJson.write(derivation).toString());
    }

    @Override
    public Derivation convertToEntityAttribute(Object column) {
        return column == null ? null : DerivationJson.read(column.toString());
    }
}
