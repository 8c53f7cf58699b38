package abono.quotes.drafting;

import abono.pricing.BillingFrequency;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.OfferInput;
import abono.refusals.DrawableText;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.subscriptions.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Looks a whole {@link OfferInput} through and names everything that is wrong with it (Q1). */
public final class OfferRules {
    private static final int MOST_LINES = 500;
    private static final int LONGEST_NOTES = 4000;
    private static final int LONGEST_TERM = 60;
    private static final int LONGEST_VALIDITY_DAYS = 366;
    private static final Set<Integer> PAYMENT_DAYS = Set.of(0, 15, 30, 60);

    private final OfferContext context;
    private final OfferInput input;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** Rules for what is in the context. */
    public OfferRules(OfferContext context) {
        this.context = context;
        this.input = context.input();
    }

    /**
     * Refuses with every problem at once.
     *
     * @throws InvalidInput when there is one
     */
    public void check() {
        dates();
        terms();
        money();
        if (input.lines().isEmpty()) {
            problem("lines", "lines.empty");
        }
        if (input.lines().size() > MOST_LINES) {
            problem("lines", "lines.many", MOST_LINES);
        } else {
            LineRules rules = new LineRules(context, problems);
            for (int i = 0; i < input.lines().size(); i++) {
                rules.check("lines[" + i + "].", input.lines().get(i));
            }
            touchedOnce();
            oneOfEach();
        }
        InvalidInput.throwIfAny(problems);
    }

    private void dates() {
        LocalDate today = context.today();
        if (input.validUntil() == null) {
            problem("validUntil", "required");
        } else if (input.validUntil().isBefore(today)) {
            problem("validUntil", "date.past", today);
        } else if (input.validUntil().isAfter(today.plusDays(LONGEST_VALIDITY_DAYS))) {
            problem("validUntil", "date.far", today.plusDays(LONGEST_VALIDITY_DAYS));
        }
        if (input.term().startsOn() != null && input.term().startsOn().isBefore(today)) {
            problem("startsOn", "date.past", today);
        } else if (input.term().startsOn() != null
                && input.term().startsOn().isAfter(today.plusYears(2))) {
            problem("startsOn", "date.far", today.plusYears(2));
        }
        text("notes", input.notes().customer());
        DrawableText.check(problems, "notes", input.notes().customer());
        text("internalNotes", input.notes().internal());
    }

    private void text(String field, String text) {
        if (text != null && text.length() > LONGEST_NOTES) {
            problem(field, "text.long", LONGEST_NOTES, text.length());
        }
    }

    private void terms() {
        if (input.term().alignTo() == null) {
            ownTerm();
        } else {
            aligned();
        }
        if (input.billing().paymentTermsDays() != null
                && !PAYMENT_DAYS.contains(input.billing().paymentTermsDays())) {
            problem("paymentTermsDays", "oneOf", "0, 15, 30, 60");
        }
    }

    private void ownTerm() {
        Integer term = input.term().months();
        if (term == null) {
            problem("termMonths", "required");
            return;
        }
        if (term < 1 || term > LONGEST_TERM) {
            problem("termMonths", "range", 1, LONGEST_TERM);
            return;
        }
        BillingFrequency frequency = input.billing().frequency();
        if (frequency != null && term % frequency.months(term) != 0) {
            problem("frequency", "period.term", frequency.months(term), term);
        }
        if (input.term().freeMonths() != null
                && (input.term().freeMonths() < 0 || input.term().freeMonths() >= term)) {
            problem("freeMonths", "months.free", term - 1);
        }
    }

    private void aligned() {
        Subscription aligned = context.aligned();
        if (aligned == null || aligned.ended() || !aligned.contract().made()) {
            problem("alignTo", "subscription.unknown");
        } else if (!context.start().isBefore(aligned.termEnd())) {
            problem("startsOn", "date.far", aligned.termEnd().minusDays(1));
        }
        if (input.term().freeMonths() != null && input.term().freeMonths() != 0) {
            problem("freeMonths", "months.aligned");
        }
    }

    private void money() {
        LineRules.percent(problems, "discountPercent", input.discount().percent());
        LineRules.amount(problems, "discountAmount", input.discount().amount(), context.currency());
    }

    /** A subscription is changed by one line at most, so that nothing is said twice about it. */
    private void touchedOnce() {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < input.lines().size(); i++) {
            if (input.lines().get(i) instanceof LineInput.Touching line
                    && line.choice().alternative() == null
                    && line.subscription() != null
                    && !seen.add(line.subscription())) {
                problem("lines[" + i + "].subscription", "subscription.twice");
            }
        }
    }

    /** Of the lines with the same number the customer takes exactly one. */
    private void oneOfEach() {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < input.lines().size(); i++) {
            Integer group = input.lines().get(i).choice().alternative();
            if (group != null) {
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> group : groups.values()) {
            long picked =
                    group.stream().filter(i -> input.lines().get(i).choice().picked()).count();
            if (picked != 1) {
                problem("lines[" + group.get(0) + "].alternative", "alternative.one");
            }
        }
    }

    private void problem(String field, String code, Object... figures) {
        problems.add(FieldProblem.of(field, code, figures));
    }
}
