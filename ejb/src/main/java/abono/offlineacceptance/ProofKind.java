package abono.offlineacceptance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which files may show a yes, told by what stands in them, whatever their names say. */
public enum ProofKind {
    PDF("application/pdf", "%PDF-"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    /** A mail as it was received (RFC 5322): header lines with a sender, then a blank line. */
    EML("message/rfc822", null);

    private static final int HEAD = 65_536;
    private static final Pattern HEADERS =
            Pattern.compile("(?:[!-9;-~]{1,80}:[^\r\n]*+\r?\n(?:[ \t][^\r\n]*+\r?\n)*+)++\r?\n");
    private static final Pattern SENDER =
            Pattern.compile(
                    "^From:(?:[^\r\n@]|\r?\n[ \t])*+@",
                    Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private final String type;
    private final byte[] start;

    ProofKind(String type, String start) {
        this.type = type;
        this.start = start == null ? null : start.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The kind of the bytes; empty for any other. */
    static Optional<ProofKind> of(byte[] content) {
        return Arrays.stream(values()).filter(each -> each.matches(content)).findFirst();
    }

    private boolean matches(byte[] content) {
        return start == null ? mail(content) : startsWith(content);
    }

    private boolean startsWith(byte[] content) {
        return content.length > start.length
                && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean mail(byte[] content) {
        int length = Math.min(content.length, HEAD);
        String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        var headers = HEADERS.matcher(head);
        return headers.lookingAt() && SENDER.matcher(headers.group()).find();
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** How the names of such files end, e.g. {@code .pdf}. */
    public String ending() {
        return this == JPEG ? ".jpg" : "." + name().toLowerCase(Locale.ROOT);
    }
}
