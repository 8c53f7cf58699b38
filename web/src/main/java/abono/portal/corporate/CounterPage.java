package abono.portal.corporate;

import abono.portal.Notices;
import abono.portal.offers.ReviewedQuote;
import abono.pricing.BillingFrequency;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import abono.quotes.QuoteLine;
import abono.quotes.drafting.CounterOffer;
import abono.quotes.drafting.CounterOfferService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** On a quote's page: the customer's choice among what is optional (Q6) and counter-offer (U6). */
@Named
@ViewScoped
public class CounterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private QuoteAnswerService answers;
    @Inject private CounterOfferService counters;
    @Inject private Notices notices;

    private final Map<String, String> seats = new HashMap<>();
    private Integer termMonths;
    private LocalDate startsOn;
    private BillingFrequency frequency;
    private String message;

    /** Takes an optional line or leaves it; of alternatives, takes this one for the other. */
    public String toggle(ReviewedQuote reviewed, QuoteLine line) {
        Quote quote = reviewed.quote();
        Set<Integer> wanted =
                quote.lines().stream()
                        .filter(QuoteLine::picked)
                        .map(QuoteLine::position)
                        .collect(Collectors.toSet());
        if (line.alternative() != null) {
            quote.lines().stream()
                    .filter(each -> line.alternative().equals(each.alternative()))
                    .forEach(each -> wanted.remove(each.position()));
        }
        if (line.alternative() != null || !wanted.remove(line.position())) {
            wanted.add(line.position());
        }
        notices.attempt(
                () -> {
                    reviewed.act();
                    answers.pick(quote.id(), quote.revision(), wanted);
                });
        notices.keep();
        return reviewed.here();
    }

    /** Sends the counter-offer. */
    public String propose(ReviewedQuote reviewed) {
        Quote quote = reviewed.quote();
        boolean done =
                notices.attempt(
                        () -> {
                            reviewed.act();
                            counters.counter(quote.id(), counter());
                        });
        if (!done) {
            return null;
        }
        notices.done("corporate.counter.done", quote.author().name());
        return reviewed.here();
    }

    private CounterOffer counter() {
        Map<Integer, Integer> wanted = new HashMap<>();
        seats.forEach(
                (position, typed) -> {
                    if (typed != null && !typed.isBlank()) {
                        wanted.put(Integer.valueOf(position), Integer.valueOf(typed.strip()));
                    }
                });
        return new CounterOffer(wanted, termMonths, startsOn, frequency, message);
    }

    /** As typed, by the position of the line. */
    public Map<String, String> getSeats() {
        return seats;
    }

    public Integer getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(Integer termMonths) {
        this.termMonths = termMonths;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public BillingFrequency getFrequency() {
        return frequency;
    }

    public void setFrequency(BillingFrequency frequency) {
        this.frequency = frequency;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
