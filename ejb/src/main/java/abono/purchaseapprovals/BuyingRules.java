package abono.purchaseapprovals;

import abono.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Who of an account approves what it buys (U5); off until the account turns it on. */
@Entity
@Table(name = "buying_rules")
public class BuyingRules {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "is_on")
    private boolean on;

    @Column(name = "payment_limit_minor")
    private Long paymentLimitMinor;

    @ElementCollection
    @CollectionTable(name = "buying_step", joinColumns = @JoinColumn(name = "account_id"))
    private List<BuyingStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "buying_approver", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "person_id")
    private List<UUID> approvers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "buying_delegate", joinColumns = @JoinColumn(name = "account_id"))
    private List<Delegate> delegates = new ArrayList<>();

    @Version private int version;

    protected BuyingRules() {}

    BuyingRules(UUID accountId) {
        this.accountId = accountId;
    }

    void become(boolean switchedOn, List<BuyingStep> wanted, List<UUID> people, List<Delegate> by) {
        on = switchedOn;
        steps = new ArrayList<>(wanted);
        approvers = new ArrayList<>(people);
        delegates = new ArrayList<>(by);
    }

    /** The step that an amount reaches: the highest that begins at it or below. */
    Optional<BuyingStep> stepFor(Money amount) {
        return steps.stream()
                .filter(step -> on && step.fromMinor() <= amount.minor())
                .max(Comparator.comparingLong(BuyingStep::fromMinor));
    }

    void limitPayments(Long aboveMinor) {
        paymentLimitMinor = aboveMinor;
    }

    /** Whether a payment is above the limit; at the limit it is not. */
    boolean limits(Money payment) {
        return on && paymentLimitMinor != null && payment.minor() > paymentLimitMinor;
    }

    /**
     * The step of a payment above the limit: the one that its amount reaches; the lowest when it
     * reaches none; any one approver when there are no steps.
     */
    BuyingStep paymentStep(Money amount) {
        return stepFor(amount)
                .or(() -> steps().stream().findFirst())
                .orElseGet(() -> new BuyingStep(0, Need.ANY, 1));
    }

    /**
     * The approvers who may vote on a member's request.
     *
     * @param able the members who hold the right to approve now
     */
    Set<UUID> seats(UUID requester, Set<UUID> able, Need need) {
        Set<UUID> seats = new TreeSet<>(approvers);
        seats.retainAll(able);
        boolean alone = need == Need.ANY && seats.equals(Set.of(requester));
        if (!alone) {
            seats.remove(requester);
        }
        return seats;
    }

    /** Whether the person may vote for the seat on the day: their own, or as a delegate. */
    boolean votesFor(UUID seat, UUID person, LocalDate day) {
        return seat.equals(person)
                || delegates.stream().anyMatch(each -> each.sitsFor(seat, person, day));
    }

    /** The approver of a seat and who sits in for them on the day. */
    Stream<UUID> sitters(UUID seat, LocalDate day) {
        return Stream.concat(
                Stream.of(seat),
                delegates.stream()
                        .filter(each -> each.sitsFor(seat, each.delegate(), day))
                        .map(Delegate::delegate));
    }

    public UUID accountId() {
        return accountId;
    }

    public boolean on() {
        return on;
    }

    public List<BuyingStep> steps() {
        return steps.stream().sorted(Comparator.comparingLong(BuyingStep::fromMinor)).toList();
    }

    /** In minor units: payments above it need approval; null when none does. */
    public Long paymentLimitMinor() {
        return paymentLimitMinor;
    }

    public List<UUID> approvers() {
        return List.copyOf(approvers);
    }

    public List<Delegate> delegates() {
        return List.copyOf(delegates);
    }

    /** Counts the changes, for optimistic locking over requests; 0 while nothing was set. */
    public int version() {
        return version;
    }
}
