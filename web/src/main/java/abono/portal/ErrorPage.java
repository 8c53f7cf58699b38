package abono.portal;

import abono.http.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/**
 * What the page of an error says. It asks neither the database nor the session for more than the
 * language: it must be there when they are not.
 */
@Named
@RequestScoped
public class ErrorPage {
    /** The attribute of a request whose form came when its page or its sender was forgotten. */
    public static final String STALE = "abono.stale";

    /** The attribute with the sentence that says why the request was refused. */
    static final String REFUSED = "abono.refused";

    private static final int TOO_LARGE = 413;
    private static final int OURS = 500;

    /** Names of what nobody typed, or what must not be shown again. */
    private static final Pattern SILENT =
            Pattern.compile(
                    "(?i)(jakarta\\.faces|primefaces|javax\\.).*|.*(password|token|secret|back)$");

    private static final Pattern CHOSEN =
            Pattern.compile("|on|true|false|x|[A-Z_]+|\\p{XDigit}{8}(-\\p{XDigit}{4,12}){4}");

    @Inject private Texts texts;

    /** The address, within the portal, that led here. */
    public String getAddress() {
        String query = Faces.getRequestQueryString();
        String uri = Objects.toString(attribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        String path = uri.substring(Faces.getRequestContextPath().length());
        return query == null ? path : path + "?" + query;
    }

    /** The page whose form was sent, within the portal: its address with its parameters. */
    public String getPage() {
        String host = "://" + Faces.getRequestHeader("Host") + "/";
        String from = Objects.toString(Faces.getRequestHeader("Referer"), "");
        int start = from.indexOf(host);
        return start < 0 ? getAddress() : from.substring(start + host.length() - 1);
    }

    public boolean isSignedIn() {
        HttpServletRequest request = Faces.getRequest();
        return request.getUserPrincipal() != null;
    }

    /** Whose fault it is, in a few words. */
    public String getTitle() {
        return texts.get(isOurs() ? "error.500.title" : "error.other.title");
    }

    private static boolean isOurs() {
        return attribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= OURS;
    }

    /** Why the request was not answered, in a sentence. */
    public String getReason() {
        if (attribute(REFUSED) instanceof String sentence) {
            return sentence;
        }
        Object status = attribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (isOurs()) {
            return texts.get("error.500.text");
        }
        return texts.get(
                Objects.equals(status, TOO_LARGE) ? "error.large.text" : "error.other.text");
    }

    /** What was typed into the form that was sent, longest texts included, without secrets. */
    public List<String> getTyped() {
        return attribute(PageRequest.SENT) instanceof Map<?, ?> sent ? typed(sent) : List.of();
    }

    static List<String> typed(Map<?, ?> sent) {
        return sent.entrySet().stream()
                .filter(each -> !SILENT.matcher(each.getKey().toString()).matches())
                .map(each -> Map.entry(each.getKey().toString(), (String[]) each.getValue()))
                .filter(each -> !each.getKey().endsWith(each.getValue()[0]))
                .map(each -> each.getValue()[0].strip())
                .filter(text -> !CHOSEN.matcher(text).matches())
                .distinct()
                .toList();
    }

    private static Object attribute(String name) {
        return Faces.getRequestAttribute(name);
    }
}
