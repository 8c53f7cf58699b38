package abono.quotes.drafting;

import abono.pricing.BillingFrequency;
import abono.quotes.Quote;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.OfferInput;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a customer would rather have (U6); what is null stays as it was offered.
 *
 * @param seats by the position of the line; 0 leaves the line out
 * @param termMonths length of the contract
 * @param startsOn first day of service
 * @param frequency how it is billed
 * @param message why, at most 1 000 characters
 */
public record CounterOffer(
        Map<Integer, Integer> seats,
        Integer termMonths,
        LocalDate startsOn,
        BillingFrequency frequency,
        String message) {
    private static final int LONGEST = 1000;

    /** Takes what is missing as unchanged. */
    public CounterOffer {
        seats = seats == null ? Map.of() : Map.copyOf(seats);
        message = Visible.orNull(message);
    }

    void check() {
        if (message != null && message.length() > LONGEST) {
            throw new InvalidInput(
                    List.of(FieldProblem.of("message", "text.long", LONGEST, message.length())));
        }
        boolean nothing =
                seats.isEmpty() && termMonths == null && startsOn == null && frequency == null;
        if (nothing && message == null) {
            throw new InvalidInput(List.of(FieldProblem.of("message", "required")));
        }
    }

    /** The offer with what is proposed. */
    OfferInput on(OfferInput offered, Quote old) {
        List<LineInput> lines = new ArrayList<>();
        for (int i = 0; i < offered.lines().size(); i++) {
            Integer wanted = seats.get(old.lines().get(i).position());
            LineInput line = offered.lines().get(i);
            if (wanted == null) {
                lines.add(line);
            } else if (wanted != 0) {
                lines.add(line.with(wanted));
            }
        }
        OfferInput.Term term = offered.term();
        return new OfferInput(
                offered.account(),
                lines,
                offered.validUntil(),
                new OfferInput.Term(
                        startsOn == null ? term.startsOn() : startsOn,
                        termMonths == null ? term.months() : termMonths,
                        term.freeMonths(),
                        term.alignTo()),
                frequency == null
                        ? offered.billing()
                        : new OfferInput.Billing(frequency, offered.billing().paymentTermsDays()),
                offered.discount(),
                offered.notes());
    }
}
