package abono.it.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the pages who follows every link and fills in every form with nonsense. */
final class PageFuzzer {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*\\.xhtml[^\"#]*)\"");
    private static final Pattern FORM =
            Pattern.compile("<form [^>]*?action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button) [^>]*?name=\"([^\"]+)\"[^>]*>");
    private static final Pattern ANCHOR =
            Pattern.compile(
                    "<a [^>]*?id=\"([\\w:-]+)\"[^>]*?href=\"#\"|<a"
                            + " [^>]*?href=\"#\"[^>]*?id=\"([\\w:-]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final int MOST = 120;
    private static final String SAME_PAGE = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final Sender sender;
    private final Nonsense nonsense;
    private final Set<String> found = new LinkedHashSet<>();

    PageFuzzer(Sender sender, Nonsense nonsense) {
        this.sender = sender;
        this.nonsense = nonsense;
    }

    /** Signs in and follows the links of each page once. */
    PageFuzzer signedIn(String email) {
        String body =
                form(
                        Map.of(
                                "signin", "signin",
                                "signin:email", email,
                                "signin:password", "abono-demo-2026",
                                "signin:enter", "x"));
        HttpResponse<String> in = sender.send(post("/signin.xhtml", body), "sign-in of " + email);
        if (in.statusCode() != 302) {
            throw new IllegalStateException(email + " is not let in: " + in.statusCode());
        }
        crawl("/");
        return this;
    }

    private void crawl(String start) {
        Deque<String> next = new ArrayDeque<>(List.of(start));
        Set<String> kinds = new LinkedHashSet<>();
        while (!next.isEmpty() && found.size() < MOST) {
            String address = next.pop();
            if (kinds.add(kind(address)) && found.add(address)) {
                HttpResponse<String> page = sender.send(sender.to(address).GET(), "GET " + address);
                page.headers()
                        .firstValue("Location")
                        .map(URI::create)
                        .map(PageFuzzer::local)
                        .ifPresent(next::add);
                Matcher link = LINK.matcher(page.body());
                while (link.find()) {
                    next.add(link.group(1).replace("&amp;", "&"));
                }
            }
        }
    }

    /** The same page of another document, month or part is no other page. */
    private static String kind(String address) {
        return address.replaceAll(SAME_PAGE, "id").replaceAll("\\d+", "n");
    }

    private static String local(URI there) {
        return there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery());
    }

    /** The pages with their parameters, as links led to them. */
    List<String> addresses() {
        return found.stream().filter(each -> each.contains(".xhtml")).toList();
    }

    /** Visits a page with parameters of its own, each missing, right, or nonsense. */
    void visit(String page, List<String> parameters) {
        String query =
                parameters.stream()
                        .filter(each -> !nonsense.onceIn(4))
                        .map(each -> each + "=" + Sender.encoded(value(each)))
                        .collect(Collectors.joining("&"));
        String address = page + "?" + query;
        sender.send(sender.to(address).GET(), "GET " + address);
    }

    /** One of the values that the parameter has somewhere, or nonsense. */
    private String value(String parameter) {
        List<String> known =
                found.stream()
                        .filter(each -> each.contains(parameter + "="))
                        .map(each -> each.replaceAll(".*\\b" + parameter + "=([^&]*).*", "$1"))
                        .toList();
        return known.isEmpty() || nonsense.onceIn(2) ? nonsense.text() : nonsense.any(known);
    }

    /** Opens the page, fills in each of its forms and presses one of its buttons. */
    void press(String address) {
        HttpResponse<String> page = sender.send(sender.to(address).GET(), "GET " + address);
        Matcher form = FORM.matcher(page.body());
        while (form.find()) {
            Map<String, String> fields = fields(form.group(2));
            spoil(fields);
            String action = absolute(form.group(1).replace("&amp;", "&"), address);
            HttpRequest.Builder request = post(action, form(fields));
            if (fields.containsKey("jakarta.faces.partial.ajax")) {
                request.header("Faces-Request", "partial/ajax");
            }
            sender.send(request, "POST " + action + " from " + address + " " + shown(fields));
        }
    }

    private static String absolute(String action, String page) {
        int folder = page.split("\\?")[0].lastIndexOf('/') + 1;
        return action.startsWith("/") ? action : page.substring(0, folder) + action;
    }

    private Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> buttons = new ArrayList<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            boolean button =
                    field.group().startsWith("<button") || field.group().contains("\"submit\"");
            Matcher value = VALUE.matcher(field.group());
            String given = value.find() ? value.group(1).replace("&amp;", "&") : "";
            if (button) {
                buttons.add(field.group(1));
            } else {
                fields.put(field.group(1), given);
            }
        }
        Matcher anchor = ANCHOR.matcher(form);
        while (anchor.find()) {
            buttons.add(anchor.group(1) == null ? anchor.group(2) : anchor.group(1));
        }
        if (!buttons.isEmpty()) {
            press(nonsense.any(buttons), fields);
        }
        return fields;
    }

    private void press(String button, Map<String, String> fields) {
        fields.put(button, button);
        if (nonsense.onceIn(3)) {
            fields.put("jakarta.faces.partial.ajax", "true");
            fields.put("jakarta.faces.source", button);
            fields.put("jakarta.faces.partial.execute", nonsense.onceIn(4) ? "@this" : "@all");
            fields.put("jakarta.faces.partial.render", "notices");
        }
    }

    /** Leaves some fields as they are, fills others with nonsense and drops some. */
    private void spoil(Map<String, String> fields) {
        boolean state = nonsense.onceIn(12);
        for (String name : List.copyOf(fields.keySet())) {
            boolean own = name.startsWith("jakarta.faces") || name.startsWith("primefaces");
            if (own && !state) {
                continue;
            }
            int fate = nonsense.below(own ? 12 : 5);
            if (fate == 0) {
                fields.remove(name);
            } else if (fate <= 2) {
                fields.put(name, nonsense.text());
            }
        }
    }

    private HttpRequest.Builder post(String path, String body) {
        return sender.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> Sender.encoded(each.getKey()) + "=" + Sender.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String shown(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(each -> !each.getKey().startsWith("primefaces"))
                .map(each -> each.getKey() + "=" + each.getValue())
                .map(each -> each.length() > 60 ? each.substring(0, 60) : each)
                .collect(Collectors.joining(" | "));
    }
}
