package abono.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/**
 * One line above the page.
 *
 * @param kind {@code good}, {@code warn} or {@code bad}: its look
 * @param field id of the input that it is about, or null
 * @param label the input's label, or null
 */
public record Notice(String kind, String field, String label, String text) {
    static Notice of(FacesMessage message, String clientId) {
        UIComponent input = clientId == null ? null : find(clientId);
        String label = input == null ? null : Components.getOptionalLabel(input);
        return new Notice(
                kind(message), label == null ? null : clientId, label, message.getSummary());
    }

    /** Rows of a table are no components of their own: their numbers are left out. */
    private static UIComponent find(String clientId) {
        return Faces.getViewRoot().findComponent(":" + clientId.replaceAll(":\\d+(?=:)", ""));
    }

    private static String kind(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
            return "good";
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "warn" : "bad";
    }
}
