package abono.it.api;

import abono.it.Product;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quote that went out to Navarro, with what stands in the mails about it. */
public record SentQuote(String id) {
    public static final String LUCIA = "lucia@navarro-logistica.example";

    private static final Pattern LINK = Pattern.compile("/offer\\.xhtml\\?t=([\\w-]{43})\\b");
    private static final Pattern CODE = Pattern.compile(": (\\d{6})\\n");

    /** One that Diego has just sent. */
    public static SentQuote toNavarro() {
        String readsSpanish = "update person set language = 'es' where email = '" + LUCIA + "'";
        Product.database().ask(readsSpanish + " returning 1");
        return new SentQuote(Story.aSentQuote());
    }

    /** The path of the person's link. */
    public String link(String email) {
        return "/offer.xhtml?t=" + secret(email);
    }

    public String secret(String email) {
        return found(LINK, mail("QUOTE_SENT", email));
    }

    /** The last code that was mailed to the person. */
    public String code(String email) {
        return found(CODE, mail("QUOTE_CODE", email));
    }

    String codes() {
        return ask(
                "select count(*) from outbox_mail where kind = 'QUOTE_CODE' and plain like '%"
                        + id
                        + "%'");
    }

    public String status() {
        return Rest.LUCIA.get("/quotes/" + id).expect(200).at("/status");
    }

    /** How many invoices came of it. */
    public String invoices() {
        return ask("select count(*) from invoice where origin_id = '" + id + "'");
    }

    private String mail(String kind, String email) {
        return ask(
                "select replace(plain, '••••••', secret) from outbox_mail"
                        + " where kind = '%s' and recipient = '%s'".formatted(kind, email)
                        + " and plain like '%"
                        + id
                        + "%' order by id desc limit 1");
    }

    String mailId(String kind, String email) {
        return ask(
                "select id from outbox_mail where kind = '%s' and recipient = '%s'"
                                .formatted(kind, email)
                        + " and plain like '%"
                        + id
                        + "%' order by id desc limit 1");
    }

    private static String ask(String sql) {
        return Product.database().ask(sql);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
