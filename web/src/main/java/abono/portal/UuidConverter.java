package abono.portal;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Ids in addresses. What is no id is the id of nothing, so the answer is "not found". */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {
    private static final UUID NOTHING = new UUID(0, 0);

    /** The id; that of nothing for a text that is none; null for no text. */
    public static UUID of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return NOTHING;
        }
    }

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String text) {
        return of(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
