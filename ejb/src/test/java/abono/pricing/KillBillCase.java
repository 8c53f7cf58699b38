package abono.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row and what different rules answer to it. */
record KillBillCase(KillBillRow row) {
    /** A date, a number without trailing zeros, or the name of an error. */
    Object answer(Rules rules) {
        return switch (row.kind()) {
            case "cycles", "amount" -> number(charges(rules));
            case "error" -> error(rules);
            case "change_credit", "cancel_credit", "fixed30_credit" ->
                    number(rules.credit(row, row.days(), row.whole()));
            case "change_charge",
                    "resume_charge",
                    "prorated_item",
                    "full_item",
                    "quantity",
                    "fixed30" ->
                    number(rules.charge(row, row.rates().get(0), row.days(), row.whole()));
            case "proration" -> number(proration(rules));
            case "whole_periods" -> number(BigDecimal.valueOf(rules.wholePeriods(row)));
            case "advance_n" -> rules.advance(row, row.steps());
            case "recede_n" -> rules.advance(row, -row.steps());
            case "first_billing_date" -> firstBilling(row.start());
            case "last_bcd" -> anchor().containing(until()).start();
            case "billed_through" -> earlier(anchor().containing(until()).end());
            default -> throw new AssertionError("Nobody computes the kind " + row.kind());
        };
    }

    /** Why the origin answers otherwise than D5, by what switching on its rules changes. */
    Optional<Departure> departure() {
        if (!row.ofMonths()) {
            return Optional.of(Departure.PERIOD_OF_DAYS);
        }
        Object ours = answer(PlainRules.D5);
        if (ours.equals(answer(PlainRules.KILL_BILL))) {
            return Optional.empty();
        }
        return Stream.of(Departure.values())
                .filter(rule -> !ours.equals(answer(new PlainRules(EnumSet.of(rule)))))
                .findFirst();
    }

    private static BigDecimal number(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    /** All that is billed until the target, less what was by an earlier one. */
    private BigDecimal charges(Rules rules) {
        BigDecimal all = charges(rules, row.target());
        return row.invoicedUntil().map(day -> all.subtract(charges(rules, day))).orElse(all);
    }

    private BigDecimal charges(Rules rules, LocalDate target) {
        List<LocalDate> begins = new ArrayList<>(List.of(row.start()));
        begins.addAll(row.changes());
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < begins.size(); i++) {
            LocalDate end = i + 1 < begins.size() ? begins.get(i + 1) : row.end();
            if (i == 0 || !begins.get(i).isAfter(target)) {
                all = all.add(phase(rules, i, begins.get(i), end, target));
            }
        }
        return all;
    }

    /** The stubs and full periods of one price and bill day that are due at the target. */
    private BigDecimal phase(
            Rules rules, int phase, LocalDate start, LocalDate end, LocalDate target) {
        ServicePeriod billed = new ServicePeriod(start, target.plusDays(1));
        BillingAnchor anchor = row.anchor(start, nth(row.billDays(), phase));
        LocalDate until = end == null ? anchor.containing(target).end() : end;
        return anchor.pieces(new ServicePeriod(start, until)).stream()
                .filter(piece -> due(piece, billed))
                .map(piece -> charge(rules, nth(row.rates(), phase), piece, anchor))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What holds in a phase: its own, or that of the last one that names any. */
    private static <T> T nth(List<T> values, int phase) {
        return values.get(Math.min(phase, values.size() - 1));
    }

    private boolean due(ServicePeriod piece, ServicePeriod billed) {
        return row.mode().equals("IN_ADVANCE")
                ? billed.contains(piece.start())
                : billed.contains(piece.end());
    }

    private BigDecimal charge(
            Rules rules, BigDecimal rate, ServicePeriod piece, BillingAnchor anchor) {
        return rules.charge(row, rate, piece, anchor.containing(piece.start()));
    }

    private BigDecimal proration(Rules rules) {
        if (row.unit().equals("days")) {
            return BigDecimal.valueOf(rules.days(row));
        }
        LocalDate aligned = row.note().contains("before_first") ? row.end() : row.start();
        BillingAnchor anchor = row.anchor(aligned, aligned.getDayOfMonth());
        return rules.charge(row, BigDecimal.ONE, row.days(), anchor.containing(row.start()));
    }

    /** A period that ends before it begins is refused, and so is billing before the start. */
    private Object error(Rules rules) {
        try {
            return charges(rules);
        } catch (IllegalArgumentException refused) {
            return "InvalidDateSequence";
        }
    }

    /** The first day, from the given one on, that a period begins on. */
    private LocalDate firstBilling(LocalDate day) {
        ServicePeriod period = anchor().containing(day);
        return period.start().equals(day) ? day : period.end();
    }

    private BillingAnchor anchor() {
        return row.anchor(row.start(), row.billDays().get(0));
    }

    private LocalDate until() {
        return earlier(row.target());
    }

    private LocalDate earlier(LocalDate day) {
        return row.end() == null || day.isBefore(row.end()) ? day : row.end();
    }
}
