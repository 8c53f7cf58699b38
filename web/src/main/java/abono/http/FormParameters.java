package abono.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parameters of an address and of a form that was sent, read by ourselves: what the server reads
 * silently wrong is refused here, before it reaches a page or the database.
 */
final class FormParameters {
    private static final int BAD_REQUEST = 400;

    /** More than any page of ours has, and few enough to be read at once. */
    private static final int MOST = 5_000;

    private final Map<String, String[]> values = new LinkedHashMap<>();
    private int count;

    /**
     * The parameters.
     *
     * @param query of the address, or null
     * @param body of a form as {@code application/x-www-form-urlencoded}, perhaps empty
     * @throws UnreadableRequest 400 for a broken escape, for the character NUL, which no database
     *     keeps, and for more parameters than a form has
     */
    static Map<String, String[]> read(String query, byte[] body) throws UnreadableRequest {
        FormParameters parameters = new FormParameters();
        if (query != null) {
            parameters.add(query);
        }
        parameters.add(new String(body, StandardCharsets.UTF_8));
        return parameters.values;
    }

    /** As {@link #read}, of what the server has read already. */
    static Map<String, String[]> checked(Map<String, String[]> read) throws UnreadableRequest {
        for (Map.Entry<String, String[]> each : read.entrySet()) {
            check(each.getKey());
            for (String value : each.getValue()) {
                check(value);
            }
        }
        return Collections.unmodifiableMap(read);
    }

    private void add(String encoded) throws UnreadableRequest {
        for (String pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                int end = pair.indexOf('=');
                String name = decoded(end < 0 ? pair : pair.substring(0, end));
                put(name, end < 0 ? "" : decoded(pair.substring(end + 1)));
            }
        }
    }

    private void put(String name, String value) throws UnreadableRequest {
        if (++count > MOST) {
            throw new UnreadableRequest(BAD_REQUEST, "More than " + MOST + " parameters");
        }
        String[] before = values.getOrDefault(name, new String[0]);
        String[] after = java.util.Arrays.copyOf(before, before.length + 1);
        after[before.length] = value;
        values.put(name, after);
    }

    private static String decoded(String text) throws UnreadableRequest {
        try {
            return check(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new UnreadableRequest(BAD_REQUEST, broken.getMessage());
        }
    }

    private static String check(String text) throws UnreadableRequest {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableRequest(BAD_REQUEST, "NUL in a parameter");
        }
        return text;
    }
}
