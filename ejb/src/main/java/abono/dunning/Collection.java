package abono.dunning;

import abono.invoices.Invoice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is done to get one invoice paid by the card on file. */
@Entity
class Collection {
    /** Days after the first try that it is tried again (P6). */
    static final List<Integer> TRIES_AGAIN_AFTER = List.of(3, 5, 7);

    @Id
    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private CollectionStatus status;

    private int tries;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "next_try_on")
    private LocalDate nextTryOn;

    @Column(name = "last_failure")
    private String lastFailure;

    @Version private int version;

    protected Collection() {}

    Collection(Invoice invoice, LocalDate today) {
        this.invoiceId = invoice.id();
        this.accountId = invoice.account().id();
        this.status = CollectionStatus.TRYING;
        this.startedOn = today;
        this.nextTryOn = today;
    }

    /** A try failed: there is another, or it is given up. */
    void failed(String why) {
        lastFailure = why;
        if (tries < TRIES_AGAIN_AFTER.size()) {
            nextTryOn = startedOn.plusDays(TRIES_AGAIN_AFTER.get(tries));
        } else {
            status = status.to(CollectionStatus.GIVEN_UP);
            nextTryOn = null;
        }
        tries++;
    }

    void collected() {
        status = status.to(CollectionStatus.COLLECTED);
        nextTryOn = null;
    }

    UUID accountId() {
        return accountId;
    }

    /** Whether a try is due on the day. */
    boolean due(LocalDate day) {
        return trying() && !nextTryOn.isAfter(day);
    }

    boolean ended() {
        return status == CollectionStatus.COLLECTED;
    }

    boolean trying() {
        return status == CollectionStatus.TRYING;
    }

    boolean givenUp() {
        return status == CollectionStatus.GIVEN_UP;
    }

    int tries() {
        return tries;
    }

    LocalDate nextTryOn() {
        return nextTryOn;
    }

    /** When it is tried for the last time. */
    LocalDate lastTryOn() {
        return startedOn.plusDays(TRIES_AGAIN_AFTER.get(TRIES_AGAIN_AFTER.size() - 1));
    }
}
