package abono.quotes;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.SeatLimits;
import abono.pricing.PriceList;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks a whole {@link QuoteInput} through and names everything that is wrong with it. */
final class QuoteRules {
    static final int MOST_LINES = 500;
    static final int LONGEST_NOTES = 4000;
    static final int LONGEST_TERM = 60;
    private static final int LONGEST_VALIDITY_DAYS = 366;

    private final QuoteInput input;
    private final Map<UUID, Plan> plans;
    private final String currency;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    /**
     * Rules for an input.
     *
     * @param today in the account's time zone
     */
    QuoteRules(QuoteInput input, Map<UUID, Plan> plans, String currency, LocalDate today) {
        this.input = input;
        this.plans = plans;
        this.currency = currency;
        this.today = today;
    }

    /**
     * Refuses with every problem at once.
     *
     * @throws InvalidInput when there is one
     */
    void check() {
        terms();
        if (input.lines().isEmpty()) {
            problem("lines", "lines.empty");
        }
        if (input.lines().size() > MOST_LINES) {
            problem("lines", "lines.many", MOST_LINES);
        } else {
            for (int i = 0; i < input.lines().size(); i++) {
                line("lines[" + i + "].", input.lines().get(i));
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    private void terms() {
        if (input.termMonths() == null) {
            problem("termMonths", "required");
        } else if (input.termMonths() < 1 || input.termMonths() > LONGEST_TERM) {
            problem("termMonths", "range", 1, LONGEST_TERM);
        }
        if (input.validUntil() == null) {
            problem("validUntil", "required");
        } else if (input.validUntil().isBefore(today)) {
            problem("validUntil", "date.past", today);
        } else if (input.validUntil().isAfter(today.plusDays(LONGEST_VALIDITY_DAYS))) {
            problem("validUntil", "date.far", today.plusDays(LONGEST_VALIDITY_DAYS));
        }
        if (input.startsOn() != null && input.startsOn().isBefore(today)) {
            problem("startsOn", "date.past", today);
        } else if (input.startsOn() != null && input.startsOn().isAfter(today.plusYears(2))) {
            problem("startsOn", "date.far", today.plusYears(2));
        }
        if (input.notes() != null && input.notes().length() > LONGEST_NOTES) {
            problem("notes", "text.long", LONGEST_NOTES, input.notes().length());
        }
    }

    private void line(String at, QuoteLineInput line) {
        discount(at, line.discountPercent());
        if (line.period() == null) {
            problem(at + "period", "required");
        } else {
            term(at, line.period());
        }
        Plan plan = line.plan() == null ? null : plans.get(line.plan());
        if (plan == null) {
            problem(at + "plan", line.plan() == null ? "required" : "plan.unknown");
            return;
        }
        seats(at, line.seats(), plan.seatLimits());
        if (line.period() != null && PriceList.on(plan, line.period(), currency, today) == null) {
            problem(at + "plan", "plan.notSold", plan.fullName(), currency);
        }
    }

    private void seats(String at, Integer seats, SeatLimits limits) {
        if (seats == null) {
            problem(at + "seats", "required");
        } else if (!limits.allow(seats)) {
            problem(at + "seats", "seats.range", limits.min(), limits.max());
        }
    }

    private void term(String at, BillingPeriod period) {
        Integer term = input.termMonths();
        if (term != null && term % period.months() != 0) {
            problem(at + "period", "period.term", period.months(), term);
        }
    }

    private void discount(String at, BigDecimal percent) {
        if (percent == null) {
            return;
        }
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            problem(at + "discountPercent", "percent.range");
        } else if (percent.stripTrailingZeros().scale() > 4) {
            problem(at + "discountPercent", "percent.decimals");
        }
    }

    private void problem(String field, String code, Object... figures) {
        problems.add(FieldProblem.of(field, code, figures));
    }
}
