package abono.quotes.comments;

import abono.accounts.Account;
import abono.events.Ids;
import abono.security.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said about a quote. It belongs to the quote's number, so every revision shows it,
 * and stays as it was written: the database refuses changes.
 */
@Entity
@Table(name = "quote_comment")
public class QuoteComment {
    @Id private UUID id;

    @Column(name = "quote_number")
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Person author;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "client_key")
    private String clientKey;

    protected QuoteComment() {}

    QuoteComment(String number, Account account, Person author, String text, String clientKey) {
        this.id = Ids.next();
        this.number = number;
        this.account = account;
        this.author = author;
        this.side = Side.of(author);
        this.text = text;
        this.clientKey = clientKey;
    }

    QuoteComment writtenAt(Instant now) {
        writtenAt = now;
        return this;
    }

    public UUID id() {
        return id;
    }

    /** The number of the quote, whatever the revision. */
    public String number() {
        return number;
    }

    public Account account() {
        return account;
    }

    public Person author() {
        return author;
    }

    public Side side() {
        return side;
    }

    /** Plain text with line breaks, never markup; 4 000 characters at most. */
    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
