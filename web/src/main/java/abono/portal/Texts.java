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
        String text = bundle().getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, visitor.getLocale()).format(arguments);
    }

    /** Whether there is a text of this key. */
    boolean has(String key) {
        return bundle().containsKey(key);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("abono.portal.texts", visitor.getLocale(), NO_FALLBACK);
    }
}
