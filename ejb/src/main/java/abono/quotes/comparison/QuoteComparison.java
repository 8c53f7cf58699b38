package abono.quotes.comparison;

import abono.money.Money;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.terms.QuoteTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two revisions of a number side by side: lines and money (Q4).
 *
 * @param before number of the earlier revision
 * @param after number of the later one
 * @param terms names of the terms that differ
 */
public record QuoteComparison(
        int before,
        int after,
        List<LineDifference> lines,
        List<String> terms,
        Money netBefore,
        Money netAfter,
        Money totalBefore,
        Money totalAfter) {
    static QuoteComparison of(Quote before, Quote after) {
        return new QuoteComparison(
                before.revision(),
                after.revision(),
                lines(before, after),
                terms(before, after),
                before.net(),
                after.net(),
                before.total(),
                after.total());
    }

    /** Lines that are about the same belong together, in the order of the later revision. */
    private static List<LineDifference> lines(Quote before, Quote after) {
        List<QuoteLine> left = new ArrayList<>(before.lines());
        List<LineDifference> found = new ArrayList<>();
        for (QuoteLine line : after.lines()) {
            QuoteLine match =
                    left.stream().filter(each -> akin(each, line)).findFirst().orElse(null);
            left.remove(match);
            found.add(LineDifference.of(match, line));
        }
        left.forEach(line -> found.add(LineDifference.of(line, null)));
        return found;
    }

    private static boolean akin(QuoteLine one, QuoteLine other) {
        boolean subject =
                one.subscription() == null
                        ? other.subscription() == null
                        : other.subscription() != null
                                && one.subscription().id().equals(other.subscription().id());
        return subject
                && one.kind() == other.kind()
                && (one.subscription() != null || one.description().equals(other.description()));
    }

    private static List<String> terms(Quote before, Quote after) {
        QuoteTerms one = before.terms();
        QuoteTerms other = after.terms();
        List<String> differing = new ArrayList<>();
        differing(differing, "startsOn", one.startsOn(), other.startsOn());
        differing(differing, "termMonths", one.termMonths(), other.termMonths());
        differing(differing, "frequency", one.frequency(), other.frequency());
        differing(differing, "freeMonths", one.freeMonths(), other.freeMonths());
        differing(differing, "validUntil", one.validUntil(), other.validUntil());
        differing(differing, "payment", one.paymentTermsDays(), other.paymentTermsDays());
        differing(differing, "notes", one.notes(), other.notes());
        if (!one.tax().same(other.tax())) {
            differing.add("tax");
        }
        return differing;
    }

    private static void differing(List<String> names, String name, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            names.add(name);
        }
    }
}
