package abono.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * The first that sees a request to a page: refuses what cannot be read, what comes from another
 * site, and what names no resource; web.xml puts it before every other filter.
 */
public class IncomingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String API = "/api/";
    private static final String PAGE = ".xhtml";
    private static final String RESOURCES = "/jakarta.faces.resource";

    /** Names of our own and of libraries' files: no way up, no other alphabet. */
    private static final String RESOURCE = "/(?!\\.)[\\w][\\w./@-]*";

    private static final String RESOURCE_PARAMETER = "(?!\\.)[\\w./@-]*";

    @Inject private transient PublicUrl address;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SafeResponse here = new SafeResponse(request, response, address.secure());
        String path = path(request);
        if (path.startsWith(API)) {
            chain.doFilter(request, here);
            return;
        }
        try {
            Map<String, String[]> parameters = IncomingForm.parameters(request);
            if (!new Origins(address.text()).trusts(request)) {
                here.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else if (path.startsWith(RESOURCES) && !isResource(path, parameters)) {
                here.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                PageRequest read = new PageRequest(request, here, parameters);
                if (path.endsWith(PAGE) && !path.startsWith(RESOURCES)) {
                    // Each page has one; begun here, before anything of the answer is sent.
                    read.getSession();
                }
                chain.doFilter(read, here);
                here.guardCookies();
            }
        } catch (BodyReader.SlowBody slow) {
            here.setHeader("Connection", "close");
            here.sendError(slow.status());
        } catch (UnreadableRequest unreadable) {
            here.sendError(unreadable.status());
        }
    }

    private static boolean isResource(String path, Map<String, String[]> parameters) {
        String name = path.substring(RESOURCES.length()).replaceFirst("\\.xhtml$", "");
        return name.matches(RESOURCE)
                && !name.contains("..")
                && parameters.values().stream()
                        .allMatch(
                                each ->
                                        each[0].matches(RESOURCE_PARAMETER)
                                                && !each[0].contains(".."));
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }
}
