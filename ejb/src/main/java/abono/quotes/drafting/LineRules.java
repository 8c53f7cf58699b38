package abono.quotes.drafting;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.SeatLimits;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PriceList;
import abono.pricing.RenewalPrices;
import abono.pricing.schedules.ContractSchedule;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.LineKind;
import abono.refusals.DrawableText;
import abono.refusals.FieldProblem;
import abono.refusals.Visible;
import abono.subscriptions.Subscription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** What each line of an offer must say, by its kind (Q1). */
final class LineRules {
    private static final int MOST_ALTERNATIVES = 99;
    private static final int MOST_OF_A_FEE = 1_000_000;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final OfferContext context;
    private final List<FieldProblem> problems;

    /** Rules that add what is wrong to the problems. */
    LineRules(OfferContext context, List<FieldProblem> problems) {
        this.context = context;
        this.problems = problems;
    }

    void check(String at, LineInput line) {
        int before = problems.size();
        percent(problems, at + "discountPercent", line.price().percent());
        amount(problems, at + "discountAmount", line.price().off(), context.currency());
        Integer alternative = line.choice().alternative();
        if (alternative != null && (alternative < 1 || alternative > MOST_ALTERNATIVES)) {
            problem(at + "alternative", "range", 1, MOST_ALTERNATIVES);
        }
        if (line instanceof LineInput.Touching touching) {
            touched(at, touching);
        }
        if (line instanceof LineInput.Fee fee) {
            fee(at, fee);
        } else if (line instanceof LineInput.Selling selling && touchable(line)) {
            sold(at, selling);
        }
        if (problems.size() == before && line.price().off() != null) {
            left(at, line);
        }
    }

    private boolean touchable(LineInput line) {
        return !(line instanceof LineInput.Touching) || context.touched(line) != null;
    }

    private void touched(String at, LineInput.Touching line) {
        Subscription touched = context.touched(line);
        String field = at + "subscription";
        if (line.subscription() == null) {
            problem(field, "required");
        } else if (touched == null || !touched.contract().made()) {
            problem(field, "subscription.unknown");
        } else if (touched.ended() || touched.contract().days().end().isBefore(context.today())) {
            problem(field, "subscription.ended");
        } else if (line.kind() == LineKind.CANCELLATION && touched.pendingCancellation()) {
            problem(field, "subscription.ending", touched.agreedEnd().minusDays(1));
        } else if (line.kind() == LineKind.AMENDMENT) {
            amendable(field, touched.contractSchedule(RenewalPrices.unchanged()));
        }
    }

    private void amendable(String field, ContractSchedule contract) {
        if (!contract.covers(context.start())) {
            problem(field, "subscription.outside", contract.end().minusDays(1));
        } else if (contract.changeOn(context.start()) != null) {
            problem(field, "subscription.planned", context.start());
        }
    }

    private void sold(String at, LineInput.Selling line) {
        BillingPeriod period = context.period(line);
        if (period == null) {
            problem(at + "period", "required");
        } else if (line.kind() != LineKind.AMENDMENT) {
            term(at, period);
        }
        Plan plan = context.plan(line);
        if (plan == null) {
            problem(at + "plan", line.sold().plan() == null ? "required" : "plan.unknown");
            return;
        }
        Subscription touched = context.touched(line);
        if (touched != null && !touched.plan().product().id().equals(plan.product().id())) {
            problem(at + "plan", "plan.otherProduct", touched.plan().product().name());
        }
        seats(at, context.seats(line), plan.seatLimits());
        if (line.kind() == LineKind.AMENDMENT) {
            amount(problems, at + "unitPrice", line.price().unit(), context.currency());
        }
        if (period != null
                && !context.named(line)
                && !context.keepsPrice(line)
                && PriceList.on(plan, period, context.currency(), context.today()) == null) {
            problem(at + "plan", "plan.notSold", plan.fullName(), context.currency());
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
        Integer term = context.input().term().months();
        boolean whole = context.input().term().alignTo() == null;
        if (whole && term != null && term % period.months() != 0) {
            problem(at + "period", "period.term", period.months(), term);
        }
    }

    private void fee(String at, LineInput.Fee line) {
        if (Visible.nothing(line.description())) {
            problem(at + "description", "required");
        } else if (line.description().length() > LONGEST_DESCRIPTION) {
            problem(
                    at + "description",
                    "text.long",
                    LONGEST_DESCRIPTION,
                    line.description().length());
        }
        DrawableText.check(problems, at + "description", line.description());
        if (line.quantity() == null) {
            problem(at + "seats", "required");
        } else if (line.quantity() < 1 || line.quantity() > MOST_OF_A_FEE) {
            problem(at + "seats", "range", 1, MOST_OF_A_FEE);
        }
        if (line.price().unit() == null) {
            problem(at + "unitPrice", "required");
        }
        amount(problems, at + "unitPrice", line.price().unit(), context.currency());
    }

    /** An amount off must not make the line negative. */
    private void left(String at, LineInput line) {
        if (line.kind() == LineKind.CANCELLATION) {
            return;
        }
        Money list = unit(line).times(discounted(line));
        Percent percent =
                line.price().percent() == null ? Percent.ZERO : new Percent(line.price().percent());
        Money left = list.minus(list.percent(percent, RoundingMode.HALF_UP));
        if (Money.of(line.price().off(), context.currency()).compareTo(left) > 0) {
            int discounted = percent.isZero() ? 0 : 1;
            problem(at + "discountAmount", "amount.tooMuch", left, list, percent, discounted);
        }
    }

    private Money unit(LineInput line) {
        if (context.named(line)) {
            return Money.of(line.price().unit(), context.currency());
        }
        return context.keepsPrice(line)
                ? context.agreed(line).charge().unit()
                : PriceList.on(
                                context.plan(line),
                                context.period(line),
                                context.currency(),
                                context.today())
                        .unit(context.seats(line));
    }

    /** A discount of a change is off the seats that it adds, if it adds any. */
    private int discounted(LineInput line) {
        int seats = context.seats(line);
        int added = context.keepsPrice(line) ? seats - context.agreed(line).charge().seats() : 0;
        return added > 0 ? added : seats;
    }

    static void percent(List<FieldProblem> problems, String field, BigDecimal percent) {
        if (percent == null) {
            return;
        }
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            problems.add(FieldProblem.of(field, "percent.range"));
        } else if (percent.stripTrailingZeros().scale() > 4) {
            problems.add(FieldProblem.of(field, "percent.decimals"));
        }
    }

    static void amount(
            List<FieldProblem> problems, String field, BigDecimal amount, String currency) {
        if (amount == null) {
            return;
        }
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        if (amount.signum() < 0) {
            problems.add(FieldProblem.of(field, "amount.negative"));
        } else if (amount.compareTo(LARGEST) > 0) {
            problems.add(FieldProblem.of(field, "amount.large"));
        } else if (amount.stripTrailingZeros().scale() > decimals) {
            problems.add(FieldProblem.of(field, "amount.decimals", decimals, currency));
        }
    }

    private void problem(String field, String code, Object... figures) {
        problems.add(FieldProblem.of(field, code, figures));
    }
}
