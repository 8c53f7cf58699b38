package abono.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalTime;

/** Times of day as the visitor reads them: 17:05. */
@FacesConverter("abono.Time")
public class TimeConverter implements Converter<LocalTime> {
    private static final LocalTime EXAMPLE = LocalTime.of(17, 5);

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return TypedTime.read(text);
        } catch (DateTimeException unreadable) {
            String sentence = Say.text1("form.time.unreadable", TypedTime.text(EXAMPLE));
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return TypedTime.text(time);
    }
}
