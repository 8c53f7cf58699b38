package abono.purchaseorders;

import abono.refusals.DrawableText;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * What a customer says of a purchase order.
 *
 * @param number the customer's; used when it is added only
 * @param amount in major units of the account's currency
 * @param validFrom first day, or null for the day on which it is added
 * @param validUntil last day
 * @param note for themselves, or null
 */
public record PurchaseOrderInput(
        String number, BigDecimal amount, LocalDate validFrom, LocalDate validUntil, String note) {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NOTE = 500;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    /** The same with what is missing taken from an order that is there. */
    PurchaseOrderInput over(PurchaseOrder order) {
        return new PurchaseOrderInput(
                order.number(),
                amount == null ? order.amount().amount() : amount,
                validFrom == null ? order.validFrom() : validFrom,
                validUntil == null ? order.validUntil() : validUntil,
                note == null ? order.note() : note);
    }

    /** The same, valid from the day when no first day is said. */
    PurchaseOrderInput from(LocalDate today) {
        return validFrom == null
                ? new PurchaseOrderInput(number, amount, today, validUntil, note)
                : this;
    }

    /**
     * Refuses what can't be used.
     *
     * @throws InvalidInput with every field at fault
     */
    void check(String currency) {
        List<FieldProblem> problems = new ArrayList<>();
        checkNumber(problems);
        checkAmount(problems, currency);
        if (validUntil == null) {
            problems.add(FieldProblem.of("validUntil", "required"));
        } else if (validFrom != null && validUntil.isBefore(validFrom)) {
            problems.add(FieldProblem.of("validUntil", "date.past", validFrom));
        }
        if (note != null && note.strip().length() > LONGEST_NOTE) {
            problems.add(FieldProblem.of("note", "text.long", LONGEST_NOTE, note.strip().length()));
        }
        InvalidInput.throwIfAny(problems);
    }

    private void checkNumber(List<FieldProblem> problems) {
        if (Visible.nothing(number) || PurchaseOrderNumber.key(number).isEmpty()) {
            problems.add(FieldProblem.of("number", "required"));
        } else if (number.strip().length() > LONGEST_NUMBER) {
            problems.add(
                    FieldProblem.of(
                            "number", "text.long", LONGEST_NUMBER, number.strip().length()));
        } else if (number.contains(",")) {
            problems.add(FieldProblem.of("number", "order.comma"));
        }
        DrawableText.check(problems, "number", number);
    }

    private void checkAmount(List<FieldProblem> problems, String currency) {
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        if (amount == null) {
            problems.add(FieldProblem.of("amount", "required"));
        } else if (amount.signum() <= 0) {
            problems.add(FieldProblem.of("amount", "order.amount"));
        } else if (amount.stripTrailingZeros().scale() > decimals) {
            problems.add(FieldProblem.of("amount", "amount.decimals", decimals, currency));
        } else if (amount.compareTo(MOST) > 0) {
            problems.add(FieldProblem.of("amount", "amount.large"));
        }
    }
}
