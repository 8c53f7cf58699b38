package abono.portal.sales;

import abono.money.Money;
import abono.portal.Typed;
import abono.quotes.Quote;
import abono.quotes.discountapproval.ApprovalLimits;
import abono.quotes.discountapproval.Excess;
import abono.quotes.drafting.QuoteService;
import abono.quotes.lines.OfferInput;
import abono.quotes.lines.PriceChange;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The live figures beside the editor: what the domain makes of the fields as they stand. */
@Dependent
public class EditorFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private QuoteService quotes;
    @EJB private ApprovalLimits limits;

    private transient Quote offer;
    private Problems problems = Problems.all(List.of(), Locale.ROOT);
    private List<Integer> places = List.of();
    private boolean current;

    /** Computes what has been begun; what is merely not filled in yet is no fault. */
    void follow(QuoteForm form) {
        List<FieldProblem> found = compute(form.begun());
        places = form.begunPlaces();
        problems = Problems.begun(found.stream().map(form::placed).toList(), Faces.getLocale());
    }

    /** Whether all that was begun is complete and right, so that it can be kept by itself. */
    boolean complete(QuoteForm form) {
        return current && places.size() == form.getLines().size();
    }

    /** Computes all of it and tells whether nothing is wrong or missing. */
    boolean accept(QuoteForm form) {
        problems = Problems.all(compute(form), Faces.getLocale());
        places = form.begunPlaces();
        return problems.none();
    }

    /**
     * Writes all of it as a draft.
     *
     * @param draft the one to change, or null for a new one
     * @param version as it was last seen
     */
    Quote keep(QuoteForm form, UUID draft, int version) {
        OfferInput input = form.input(new Typed(Faces.getLocale()));
        return draft == null ? quotes.draft(input) : quotes.change(draft, version, input);
    }

    private List<FieldProblem> compute(QuoteForm form) {
        Typed typed = new Typed(Faces.getLocale());
        OfferInput input = form.input(typed);
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

    /** What a row of the editor costs over the whole term, or null while that is open. */
    public Money net(int row) {
        int index = places.indexOf(row);
        return !isCurrent() || index < 0 ? null : offer.lines().get(index).net();
    }

    /** What a seat of a row costs before and after it, or null while that is open. */
    public PriceChange change(int row) {
        int index = places.indexOf(row);
        return !isCurrent() || index < 0 ? null : offer.lines().get(index).change();
    }

    /** Which limits of the seller the offer exceeds as it stands: told while typing (Q3). */
    public List<Excess> getExcess() {
        return isCurrent() ? limits.excess(offer) : List.of();
    }

    public Problems getProblems() {
        return problems;
    }
}
