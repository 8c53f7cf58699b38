package abono.portal;

import abono.money.MoneyText;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as the visitor writes them: 1.234,56 in Spanish, 1,234.56 in English. */
@FacesConverter("abono.Amount")
public class AmountConverter implements Converter<BigDecimal> {
    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return MoneyText.parse(text, context.getViewRoot().getLocale());
        } catch (NumberFormatException unreadable) {
            String sentence = Say.text1("form.amount.unreadable", new BigDecimal("1234.56"));
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        Locale locale = context.getViewRoot().getLocale();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return format.format(amount);
    }
}
