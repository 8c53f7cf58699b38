package abono.accounts;

import abono.refusals.DrawableText;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import abono.tax.Place;
import abono.tax.VatNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What billing details must be to be kept. */
public final class DetailRules {
    static final int MOST_RECIPIENTS = 5;
    private static final int LONGEST_EMAIL = 254;

    /** As browsers check it: WHATWG HTML, valid e-mail address. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");

    private static final int DIGITS_IN_SPAIN = 5;

    private final List<FieldProblem> problems = new ArrayList<>();

    /**
     * Refuses with every problem at once.
     *
     * @throws InvalidInput when there is one
     */
    static void check(BillingDetails details, String country) {
        DetailRules rules = new DetailRules();
        rules.text("legalName", details.legalName(), 160);
        rules.text("street", details.street(), 160);
        rules.text("postalCode", details.postalCode(), 16);
        rules.digits(new Place(country, details.postalCode()));
        rules.text("city", details.city(), 80);
        rules.length("region", details.region(), 80);
        if (!List.of("es", "en").contains(String.valueOf(details.language()))) {
            rules.problem("language", "oneOf", "es, en");
        }
        rules.taxId(details.taxId(), country);
        rules.recipients(details.recipients());
        InvalidInput.throwIfAny(rules.problems);
    }

    /**
     * An address, in small letters.
     *
     * @throws InvalidInput when it is none
     */
    public static String email(String typed) {
        DetailRules rules = new DetailRules();
        String email = small(typed);
        rules.email("email", email);
        InvalidInput.throwIfAny(rules.problems);
        return email;
    }

    static String small(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    private void taxId(String taxId, String country) {
        if (Visible.nothing(taxId)) {
            return;
        }
        switch (VatNumber.of(country, taxId).verdict()) {
            case WRONG_FORMAT -> problem("taxId", "vat.format", country);
            case WRONG_CHECK_DIGIT -> problem("taxId", "vat.check");
            default -> {
                // good as far as anybody can tell without asking
            }
        }
    }

    /** Of a Spanish postal code, of which the territory is read (I3). */
    private void digits(Place place) {
        if (place.country().equals("ES")
                && !Visible.nothing(place.postalCode())
                && place.digits().length() != DIGITS_IN_SPAIN) {
            problem("postalCode", "postal.es", DIGITS_IN_SPAIN);
        }
    }

    private void recipients(List<String> recipients) {
        if (recipients.size() > MOST_RECIPIENTS) {
            problem("recipients", "recipients.many", MOST_RECIPIENTS);
        }
        Set<String> seen = new HashSet<>();
        for (String each : recipients) {
            if (!seen.add(small(each))) {
                problem("recipients", "recipients.twice", each);
            } else {
                email("recipients", small(each));
            }
        }
    }

    private void email(String field, String email) {
        if (email.isEmpty()) {
            problem(field, "required");
        } else if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            problem(field, "email", email);
        }
    }

    private void text(String field, String text, int longest) {
        if (Visible.nothing(text)) {
            problem(field, "required");
        }
        length(field, text, longest);
    }

    private void length(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, "text.long", longest, text.length());
        }
        DrawableText.check(problems, field, text);
    }

    private void problem(String field, String code, Object... figures) {
        problems.add(FieldProblem.of(field, code, figures));
    }
}
