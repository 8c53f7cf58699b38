package abono.changerequests;

import abono.accounts.Account;
import abono.catalog.Product;
import abono.events.Ids;
import abono.quotes.Quote;
import abono.refusals.PlainText;
import abono.security.Person;
import abono.subscriptions.Subscription;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A change that a customer asks their representative for. It is open until a seller answers it or
 * makes a quote of it, once.
 */
@Entity
@Table(name = "sales_request")
public class SalesRequest {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requester_id")
    private Person requester;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private Product product;

    private Integer seats;
    private String text;

    @Enumerated(EnumType.STRING)
    private RequestState status;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "quote_id")
    private Quote quote;

    @Column(name = "client_key")
    private String clientKey;

    @Version private int version;

    protected SalesRequest() {}

    SalesRequest(Account account, Person requester, RequestInput input, String clientKey) {
        this.id = Ids.next();
        this.account = account;
        this.requester = requester;
        this.kind = input.kind();
        this.seats = input.seats();
        this.text = PlainText.text(input.text()).isEmpty() ? null : PlainText.text(input.text());
        this.status = RequestState.OPEN;
        this.clientKey = clientKey;
    }

    SalesRequest about(Subscription changed, Product wanted, Instant now) {
        subscription = changed;
        product = wanted;
        requestedAt = now;
        return this;
    }

    /** Answers it, which closes it; the caller holds the row lock. */
    void close(String said, UUID by, Instant now) {
        end(RequestState.CLOSED, by, now);
        answer = said;
    }

    /** Links it with the quote that was made of it; the caller holds the row lock. */
    void quote(Quote made, UUID by, Instant now) {
        end(RequestState.QUOTED, by, now);
        quote = made;
    }

    private void end(RequestState state, UUID by, Instant now) {
        if (!open()) {
            throw new ChangeRequestRefusal(ChangeRequestRefusal.Reason.NOT_OPEN);
        }
        status = state;
        endedBy = by;
        endedAt = now;
    }

    public boolean open() {
        return status == RequestState.OPEN;
    }

    boolean becameQuote(UUID id) {
        return quote != null && quote.id().equals(id);
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Person requester() {
        return requester;
    }

    public RequestKind kind() {
        return kind;
    }

    /** The subscription that is to change, or null. */
    public Subscription subscription() {
        return subscription;
    }

    /** The product that is wanted besides, or null. */
    public Product product() {
        return product;
    }

    /** The plan or product that it is about, or null when it is about none. */
    public String subject() {
        if (subscription != null) {
            return subscription.plan().fullName();
        }
        return product == null ? null : product.name();
    }

    /** So many more, fewer or of the product, by the kind; or null. */
    public Integer seats() {
        return seats;
    }

    /** In the customer's words, plain with line breaks; or null. */
    public String text() {
        return text;
    }

    public RequestState status() {
        return status;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** When it was answered or quoted, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    /** What the seller answered, or null. */
    public String answer() {
        return answer;
    }

    /** The quote that was made of it, or null; customers can open it once it is sent. */
    public Quote quote() {
        return quote;
    }
}
