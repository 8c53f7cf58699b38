package abono.portal.sales;

import abono.quotes.Quote;
import abono.quotes.QuoteInput;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteService;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The live figures beside the editor: what the domain makes of the fields as they stand. */
@Dependent
public class EditorFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private QuoteService quotes;

    private transient Quote offer;
    private Problems problems = new Problems();
    private List<Integer> places = List.of();
    private boolean current;

    /** Computes what has been begun; what is merely not filled in yet is no fault. */
    void follow(QuoteForm form, Locale locale) {
        problems = new Problems();
        QuoteForm begun = form.begun();
        List<FieldProblem> found = compute(begun, locale);
        places = form.begunPlaces();
        problems.addBegun(found.stream().map(form::placed).toList(), locale);
    }

    /** Computes all of it and tells whether nothing is wrong or missing. */
    boolean accept(QuoteForm form, Locale locale) {
        problems = new Problems();
        problems.add(compute(form, locale), locale);
        places = form.begunPlaces();
        return problems.none();
    }

    private List<FieldProblem> compute(QuoteForm form, Locale locale) {
        Typed typed = new Typed(locale);
        QuoteInput input = form.input(typed);
        List<FieldProblem> found = new ArrayList<>(typed.problems());
        try {
            Quote computed = quotes.preview(input);
            offer = found.isEmpty() ? computed : offer;
        } catch (InvalidInput invalid) {
            found.addAll(invalid.problems());
        }
        current = found.isEmpty();
        return found;
    }

    /** What would be offered, by the last fields that could be computed; null before any could. */
    public Quote getOffer() {
        return offer;
    }

    /** Whether the figures are those of the fields as they stand. */
    public boolean isCurrent() {
        return current && offer != null;
    }

    /** The computed line of a row of the editor, or null while it has none. */
    public QuoteLine line(int row) {
        int index = places.indexOf(row);
        return !isCurrent() || index < 0 ? null : offer.lines().get(index);
    }

    public Problems getProblems() {
        return problems;
    }
}
