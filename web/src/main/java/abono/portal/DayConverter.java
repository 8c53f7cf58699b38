package abono.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Days as the visitor reads them: 27 nov 2026 in Spanish, Nov 27, 2026 in English. */
@FacesConverter("abono.Day")
public class DayConverter implements Converter<LocalDate> {
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 31);

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Locale locale = context.getViewRoot().getLocale();
        try {
            return TypedDay.read(text, locale);
        } catch (DateTimeException unreadable) {
            String sentence = Say.text1("form.day.unreadable", EXAMPLE);
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return TypedDay.text(day, context.getViewRoot().getLocale());
    }
}
