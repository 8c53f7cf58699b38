package abono.quotes.expiry;

import abono.events.Ids;
import abono.quotes.Quote;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a quote's reader was reminded so many days before its end; unique by both. */
@Entity
@Table(name = "quote_reminder")
class QuoteReminder {
    @Id private UUID id;

    @Column(name = "quote_id")
    private UUID quoteId;

    @Column(name = "days_before")
    private int daysBefore;

    @Column(name = "told_at")
    private Instant toldAt;

    protected QuoteReminder() {}

    QuoteReminder(Quote quote, int daysBefore, Instant toldAt) {
        this.id = Ids.next();
        this.quoteId = quote.id();
        this.daysBefore = daysBefore;
        this.toldAt = toldAt;
    }
}
