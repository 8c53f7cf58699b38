package abono.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * Gives each page the visitor's language from the beginning, since what a page loads before it is
 * drawn writes days and amounts in it too.
 */
public class SpokenViews extends ViewHandlerWrapper {
    public SpokenViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Visitor.class).get().getLocale();
    }
}
