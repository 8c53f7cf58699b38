package abono.events;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Keeps an identifier that may be missing in a uuid column. EclipseLink's own converter fails on
 * reading a missing one (eclipselink issue 2768).
 */
@Converter(autoApply = true)
public class IdConverter implements AttributeConverter<UUID, Object> {
    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return (UUID) column;
    }
}
