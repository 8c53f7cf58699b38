package abono.notifications.letters;

import abono.documents.pdf.Words;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts announcements into a reader's language. Templates come from the class path only, see nothing
 * but texts, and HTML is escaped by the file's kind.
 */
public final class Letters {
    private static final Configuration TEMPLATES = templates();

    private final String publicUrl;

    /** Letters whose links lead to the portal at the address. */
    public Letters(String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Letters.class, "/abono/notifications");
        templates.setDefaultEncoding("UTF-8");
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setAPIBuiltinEnabled(false);
        templates.setLogTemplateExceptions(false);
        return templates;
    }

    /** The letter to a person of this name in this language. */
    public Letter write(Announcement announcement, String name, Locale locale) {
        Words words = new Words("abono.notifications.mails", locale);
        Object[] figures =
                announcement.figures().stream().map(figure -> said(figure, words)).toArray();
        String kind = announcement.kind().name();
        String subject = words.say(kind + ".subject", figures);
        Map<String, Object> model = new HashMap<>();
        model.put("language", locale.getLanguage());
        model.put("title", subject);
        model.put("greeting", words.say("greeting", said(name, words)));
        model.put("sentence", words.say(kind + ".sentence", figures));
        model.put("details", details(announcement.details(), words));
        model.put("button", words.say(kind + ".button"));
        model.put("link", publicUrl + announcement.path());
        boolean direct = announcement.direct() != null;
        model.put("direct", direct ? publicUrl + announcement.direct() : "");
        model.put("directly", direct ? words.say(kind + ".direct") : "");
        model.put("attached", announcement.attachment() == null ? "" : words.say("attached"));
        model.put("footer", words.say("footer"));
        return new Letter(subject, fill("mail.ftlh", model), fill("mail.ftl", model));
    }

    private static List<Map<String, String>> details(List<Detail> details, Words words) {
        return details.stream()
                .map(
                        detail ->
                                Map.of(
                                        "label",
                                        words.say(
                                                "detail." + detail.key(), said(detail.of(), words)),
                                        "value",
                                        said(detail.value(), words).toString()))
                .toList();
    }

    /** Control characters have no place in a mail, and no database takes them all. */
    private static Object said(Object figure, Words words) {
        Object said =
                figure instanceof Term term
                        ? words.say(term.key(), term.figures().toArray())
                        : words.said(figure);
        return said instanceof String text
                ? text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip()
                : said;
    }

    private static String fill(String template, Map<String, Object> model) {
        try {
            StringWriter text = new StringWriter();
            TEMPLATES.getTemplate(template).process(model, text);
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (TemplateException broken) {
            throw new IllegalStateException(template, broken);
        }
    }
}
