package abono.api.contract;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** The problems that an operation can answer, by what it is. */
final class Refusals {
    private Refusals() {}

    /** Statuses in their order, and why. */
    static Map<Integer, String> of(HttpMethod method, String path) {
        Map<Integer, String> problems = new TreeMap<>();
        problems.put(401, "No key, or one that is not known.");
        problems.put(403, "The caller lacks the right.");
        problems.put(500, "Our fault; the incident helps to find it.");
        if (path.contains("{id}") || method == HttpMethod.POST) {
            problems.put(404, "There is no such thing for the caller.");
        }
        if (method == HttpMethod.GET) {
            problems.put(400, "A parameter cannot be read.");
        } else {
            problems.put(400, "The request cannot be read: not JSON, wrong type, unknown field.");
            problems.put(413, "The body is larger than 1 MB.");
            problems.put(422, "Fields need attention; each is named.");
        }
        if (method == HttpMethod.POST) {
            problems.put(409, "Its state does not allow it, or the key came with another command.");
        }
        if (method == HttpMethod.PATCH) {
            problems.put(409, "Its state does not allow it.");
        }
        versions(problems, method, path);
        return problems;
    }

    private static void versions(Map<Integer, String> problems, HttpMethod method, String path) {
        boolean confirms =
                path.matches(".*/(accept|approve|reject|checkout|change|subscribe|reactivate)");
        if (confirms || method == HttpMethod.PUT && path.contains("{id}")) {
            problems.put(412, "It was made from an older version.");
        }
        if (path.matches(".*/quotes/.*/(approve|reject)")) {
            problems.put(428, "If-Match is missing.");
        }
        if (method == HttpMethod.PUT && path.contains("{id}")) {
            problems.put(409, "Its state does not allow it.");
            problems.put(428, "If-Match is missing.");
        }
    }
}
