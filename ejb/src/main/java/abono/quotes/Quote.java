package abono.quotes;

import abono.accounts.Account;
import abono.money.Money;
import abono.pricing.schedules.ContractSchedule;
import abono.quotes.answers.Answer;
import abono.quotes.answers.Decision;
import abono.quotes.answers.Signature;
import abono.quotes.lines.PricedLine;
import abono.quotes.terms.QuoteTerms;
import abono.security.Person;
import abono.tax.TaxDecision;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One revision of an offer to a corporate account.
 *
 * <p>Sending a draft gives it its number and fixes it. The customer answers the revision shown and
 * no other. Revising makes a new draft, which supersedes the old revision when it is sent.
 */
@Entity
public class Quote extends QuoteSums {
    private String number;
    private int revision;

    @Column(name = "replaces_id")
    private UUID replacesId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Person author;

    @Enumerated(EnumType.STRING)
    private QuoteStatus status;

    @Embedded private QuoteTerms terms;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "viewed_at", insertable = false, updatable = false)
    private Instant viewedAt;

    @Embedded private Answer answer;
    @Embedded private Approval approval;
    @Embedded private Proposal proposal;

    @OneToMany(mappedBy = "quote", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<QuoteLine> lines = new ArrayList<>();

    @Version private int version;

    protected Quote() {}

    Quote(Account account, Person author, Instant now) {
        super(account.currency());
        this.revision = 1;
        this.account = account;
        this.author = author;
        this.status = QuoteStatus.DRAFT;
        this.createdAt = now;
    }

    /** Offers this instead of what was offered before. */
    void offer(
            List<PricedLine> priced,
            QuoteTerms newTerms,
            Money onceOff,
            Collection<ContractSchedule> running,
            Instant now) {
        if (!status.unsent()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.NOT_A_DRAFT, status);
        }
        status = QuoteStatus.DRAFT;
        terms = newTerms;
        changedAt = now;
        QuoteLine.write(priced, this, lines);
        takeOff(onceOff);
        LocalDate today = LocalDate.ofInstant(now, account.zone());
        sum(taken(), new QuoteOutcome(this, running, today), tax());
    }

    private List<QuoteLine> taken() {
        return new Picks(lines).taken();
    }

    /** Takes the customer's choice among what is optional; the offer itself stays as it is. */
    void pick(Set<Integer> positions, Collection<ContractSchedule> running, LocalDate today) {
        refuseUnlessOpen(today);
        new Picks(lines).take(positions, terms.discountPercent());
        sum(taken(), new QuoteOutcome(this, running, today), tax());
    }

    /** The lines whose amounts do not hold any more if service starts on the day (U2). */
    public List<QuoteLine> stale(LocalDate today) {
        LocalDate start = terms.startIfAccepted(today);
        return taken().stream().filter(line -> line.stale(start)).toList();
    }

    /** Remembers who of the customer's people proposed it, and why (U6). */
    void propose(Person customer, String message) {
        proposal = new Proposal(customer, message);
    }

    /** A new draft after the number's latest revision, to replace this one when it is sent. */
    Quote revise(Person author, Instant now, int latestRevision) {
        if (!revisable()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.CANNOT_REVISE, status);
        }
        Quote next = new Quote(account, author, now);
        next.number = number;
        next.revision = latestRevision + 1;
        next.replacesId = id();
        return next;
    }

    /** Asks for approval; what is not over any limit is approved by that. */
    void submit(Approval asked, boolean over) {
        if (status != QuoteStatus.DRAFT) {
            throw new QuoteRefusal(QuoteRefusal.Reason.NOT_A_DRAFT, status);
        }
        approval = asked;
        status = over ? QuoteStatus.PENDING_APPROVAL : QuoteStatus.APPROVED;
        changedAt = asked.submittedAt();
    }

    /** Refuses one who may not decide on it: nobody approves their own (Q3). */
    public void refuseUnlessJudgedBy(Person manager) {
        if (status != QuoteStatus.PENDING_APPROVAL) {
            throw new QuoteRefusal(QuoteRefusal.Reason.NOT_PENDING, status);
        }
        if (ofOwn(manager)) {
            throw new QuoteRefusal(QuoteRefusal.Reason.OWN_QUOTE);
        }
    }

    /** Whether the person wrote or submitted it. */
    public boolean ofOwn(Person person) {
        return author.id().equals(person.id())
                || approval() != null && approval.submittedBy().id().equals(person.id());
    }

    /** Decides on what was submitted; the caller holds the row lock. */
    void judge(Person manager, String reason, boolean yes, Instant now) {
        approval.judge(manager, reason, now);
        status = yes ? QuoteStatus.APPROVED : QuoteStatus.REJECTED;
        changedAt = now;
    }

    void send(String numberIfNew, Instant now) {
        if (!status.leadsTo(QuoteStatus.SENT)) {
            throw QuoteRefusal.ofSending(status);
        }
        number = number == null ? numberIfNew : number;
        sentAt = now;
        changedAt = now;
        status = QuoteStatus.SENT;
    }

    /** A later revision takes its place. */
    void supersede(Instant now) {
        if (!status.leadsTo(QuoteStatus.SUPERSEDED)) {
            throw new QuoteRefusal(QuoteRefusal.Reason.CANNOT_REVISE, status);
        }
        status = QuoteStatus.SUPERSEDED;
        changedAt = now;
    }

    void withdraw(Instant now) {
        if (!withdrawable()) {
            throw QuoteRefusal.of(this);
        }
        status = QuoteStatus.WITHDRAWN;
        changedAt = now;
    }

    /** Says yes, at the tax of today, to the revision shown; the caller holds the row lock. */
    void accept(int shown, Signature signature, Decision decision, TaxDecision tax) {
        refuseUnlessAcceptable(shown, signature, decision.today(), tax);
        status = QuoteStatus.ACCEPTED;
        answer = Answer.yes(signature, decision);
        changedAt = decision.now();
    }

    /** Refuses what {@link #accept} would refuse, and changes nothing. */
    void refuseUnlessAcceptable(int shown, Signature signature, LocalDate today, TaxDecision tax) {
        refuseUnlessOpen(today);
        if (shown != revision) {
            throw new QuoteRefusal(QuoteRefusal.Reason.ANOTHER_REVISION, revision);
        }
        List<QuoteLine> moved = stale(today);
        if (!moved.isEmpty()) {
            throw QuoteRefusal.stale(moved);
        }
        QuoteRefusal.refuseOtherTax(tax(), tax);
        if (!signature.covers(total())) {
            throw new QuoteRefusal(QuoteRefusal.Reason.ANOTHER_TOTAL, total());
        }
        signature.check();
    }

    /** Says no, and why; the caller holds the row lock. */
    void decline(String reason, Decision decision) {
        refuseUnlessOpen(decision.today());
        status = QuoteStatus.DECLINED;
        answer = Answer.no(reason, decision);
        changedAt = decision.now();
    }

    /** Gives way to another quote that was accepted and touches the same subscription (Q5). */
    void giveWay(Instant now) {
        status = QuoteStatus.EXPIRED;
        changedAt = now;
    }

    /** Ends it when its last day is over in the account's time zone (Q9); tells whether it did. */
    boolean expire(Instant now) {
        if (status != QuoteStatus.SENT || !terms.over(LocalDate.ofInstant(now, account.zone()))) {
            return false;
        }
        status = QuoteStatus.EXPIRED;
        changedAt = now;
        return true;
    }

    /** Refuses what the customer cannot answer on the day, and says why. */
    public void refuseUnlessOpen(LocalDate today) {
        if (status != QuoteStatus.SENT) {
            throw QuoteRefusal.of(this);
        }
        if (terms.over(today)) {
            throw new QuoteRefusal(QuoteRefusal.Reason.EXPIRED, terms.validUntil());
        }
    }

    /** The day after its longest contract when service starts on the day; null without any. */
    public LocalDate end(LocalDate start) {
        return new Picks(lines).end(start);
    }

    /** Whether this very command accepted it. */
    public boolean acceptedBy(String key) {
        return status == QuoteStatus.ACCEPTED && answer.givenBy(key);
    }

    /** Whether the customer can answer it on the day. */
    public boolean open(LocalDate today) {
        return status == QuoteStatus.SENT && !terms.over(today);
    }

    /** Whether it can be taken back: what was sent, and a draft that is given up. */
    public boolean withdrawable() {
        return status.leadsTo(QuoteStatus.WITHDRAWN);
    }

    /** Whether a next revision can be made of it; a draft given up has none. */
    public boolean revisable() {
        return status.revisable() && number != null;
    }

    @Override
    protected String name() {
        return number;
    }

    /** E.g. {@code Q-2026-000042}; null until it was first sent. */
    public String number() {
        return number;
    }

    public int revision() {
        return revision;
    }

    /** The revision that this one replaces, or null. */
    public UUID replacesId() {
        return replacesId;
    }

    public Account account() {
        return account;
    }

    public Person author() {
        return author;
    }

    public QuoteStatus status() {
        return status;
    }

    @Override
    public QuoteTerms terms() {
        return terms;
    }

    /** What the customer said, or null while nothing. */
    public Answer answer() {
        return answer;
    }

    /** Who approved it, or null while it was never submitted. */
    public Approval approval() {
        return approval == null || approval.submittedAt() == null ? null : approval;
    }

    public TaxDecision tax() {
        return terms.tax();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** When the first of the customer's people opened it, or null while none has. */
    public Instant viewedAt() {
        return viewedAt;
    }

    public List<QuoteLine> lines() {
        return List.copyOf(lines);
    }

    /** What a customer proposed with it, or null. */
    public Proposal proposal() {
        return proposal == null || proposal.by() == null ? null : proposal;
    }

    /** Counts the changes, for optimistic locking over requests. */
    public int version() {
        return version;
    }
}
