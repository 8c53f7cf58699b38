package abono.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the pages in the visitor's language. */
@Named
@RequestScoped
public class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject private Visitor visitor;

    /** The text of a key with its places filled in. */
    public String get(String key, Object... arguments) {
        ResourceBundle texts =
                ResourceBundle.getBundle("abono.portal.texts", visitor.getLocale(), NO_FALLBACK);
        return arguments.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), visitor.getLocale()).format(arguments);
    }
}
