package abono.money;

import java.io.Serializable;
import java.util.List;

/**
 * One computation with the figures that went in and what came out.
 *
 * @param rule names the sentence that tells it, in the bundle {@code abono.money.derivations}
 * @param figures in the order that the sentence names them: {@link Money}, {@link Percent}, {@link
 *     java.time.LocalDate}, {@link Long} or {@link String}
 * @param result what came out
 */
public record DerivationStep(Rule rule, List<Serializable> figures, Money result)
        implements Serializable {
    /** The computations that the system knows. */
    public enum Rule {
        /** figures: seats, price of a seat for one billing period. */
        SEATS_TIMES_PRICE,
        /** figures: billing periods, net of one period. */
        PERIODS,
        /** figures: percent, base. */
        DISCOUNT,
        /** figures: before, what is taken off. */
        LESS,
        /** figures: percent, country, base. */
        TAX,
        /** figures: base. */
        REVERSE_CHARGE,
        /** figures: base. */
        NOT_SUBJECT,
        /** figures: first day, day after the last one. */
        SERVICE_PERIOD,
        /** figures: what was charged, first unused day, end, unused days, days charged for. */
        UNUSED_DAYS,
        /** figures: what was charged, what was credited of it before. */
        NOT_YET_CREDITED,
        /** figures: price of the full period, first day, end, days, days of the full period. */
        DAYS_LEFT,
        /** figures: what is charged, what is given back. */
        LESS_CREDIT,
        /** figures: days of the trial. */
        TRIAL,
        /** figures: what is taken off a billing period's price. */
        AMOUNT_OFF,
        /** figures: percent off the whole quote, base. */
        QUOTE_DISCOUNT,
        /** figures: percent off the whole quote, what it is taken off here. */
        QUOTE_SHARE,
        /** figures: price of a period, months of it that are paid for, months of a period. */
        MONTHS,
        /** figures: free months, before. */
        FREE_MONTHS,
        /** figures: price of a period, months billed, months of a period, months billed before. */
        BILLED_MONTHS,
        /** figures: free months of an invoice, months that it is for. */
        MONTHS_FREE,
        /**
         * figures: price of a period, its months, months up to now, their price, the same before.
         */
        MONTHS_UP_TO,
        /** figures: the first invoice's part, number of later ones, their part. */
        LATER_INVOICES,
        /** figures: number of parts. */
        SUM_OF_PARTS,
        /** figures: what was taken off the whole quote at once. */
        ONE_TIME_DISCOUNT,
        /** figures: quantity, price of one. */
        FEE,
        /** figures: percent, all that was credited of an invoice, tax on it, credited before. */
        TAX_OF_CREDITS
    }

    /** Keeps its own copy of the figures. */
    public DerivationStep {
        figures = List.copyOf(figures);
    }

    /** A step of the given figures. */
    public static DerivationStep of(Rule rule, Money result, Serializable... figures) {
        return new DerivationStep(rule, List.of(figures), result);
    }
}
