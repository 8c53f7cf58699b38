package abono.api.wire;

import abono.refusals.FieldProblem;
import abono.refusals.Refusal;
import abono.refusals.RefusalText;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Problems in words: titles by status, details by what happened. */
final class ProblemText {
    private static final String TYPE = "urn:abono:problem:";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemText() {}

    /** A refusal of the domain, with the fields that it names. */
    static Problem of(int status, Refusal refusal, List<FieldProblem> problems, Locale locale) {
        String detail = RefusalText.say(refusal, locale);
        List<Problem.Field> fields = new ArrayList<>();
        problems.forEach(problem -> fields.add(field(problem, locale)));
        if (refusal.reason().field() != null) {
            String code = refusal.reason().name();
            fields.add(new Problem.Field(refusal.reason().field(), code, detail));
        }
        return problem(status, refusal.key(), detail, fields, locale);
    }

    /** What the server refused before the domain was asked. */
    static Problem of(int status, Locale locale) {
        String key = "detail." + status;
        ResourceBundle texts = texts(locale);
        String detail = texts.containsKey(key) ? texts.getString(key) : null;
        return problem(status, "http-" + status, detail, List.of(), locale);
    }

    /** A sentence of the domain for what the container refused. */
    static Problem of(int status, String key, Locale locale) {
        return problem(status, key, RefusalText.say(key, List.of(), locale), List.of(), locale);
    }

    /** A request that cannot be read. */
    static Problem malformed(List<FieldProblem> problems, Locale locale) {
        List<Problem.Field> fields = problems.stream().map(each -> field(each, locale)).toList();
        return problem(400, "malformed", texts(locale).getString("detail.400"), fields, locale);
    }

    /** A fault of ours; the log has more under the incident. */
    static Problem ourFault(String incident, Locale locale) {
        return fault("detail.500", incident, locale);
    }

    /** A fault of ours after a command took effect: only its answer is lost. */
    static Problem carriedOut(String incident, Locale locale) {
        return fault("detail.500.done", incident, locale);
    }

    private static Problem fault(String key, String incident, Locale locale) {
        String detail =
                new MessageFormat(texts(locale).getString(key), locale)
                        .format(new Object[] {incident});
        return new Problem(TYPE + "fault", title(500, locale), 500, detail, null, incident);
    }

    private static Problem problem(
            int status, String key, String detail, List<Problem.Field> fields, Locale locale) {
        return new Problem(
                TYPE + key,
                title(status, locale),
                status,
                detail,
                fields.isEmpty() ? null : fields,
                null);
    }

    private static Problem.Field field(FieldProblem problem, Locale locale) {
        return new Problem.Field(problem.field(), problem.code(), RefusalText.say(problem, locale));
    }

    private static String title(int status, Locale locale) {
        try {
            return texts(locale).getString("title." + status);
        } catch (MissingResourceException rare) {
            return texts(locale).getString("title.other");
        }
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("abono.api.wire.problems", locale, NO_FALLBACK);
    }
}
