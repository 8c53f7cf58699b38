package abono.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Keeps a {@link Percent} in a numeric column. */
@Converter(autoApply = true)
public class PercentConverter implements AttributeConverter<Percent, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Percent percent) {
        return percent == null ? null : percent.value();
    }

    @Override
    public Percent convertToEntityAttribute(BigDecimal value) {
        return value == null ? null : new Percent(value);
    }
}
