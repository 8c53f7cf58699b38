package abono.quotes.discountapproval;

import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.quotes.QuoteRefusal;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.Caller;
import abono.security.Right;
import abono.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The limits per role, over which a quote needs a sales manager (Q3). */
@Stateless
@RolesAllowed(Right.DRAFT_QUOTES)
public class ApprovalLimits {
    private static final int LONGEST_TERM = 60;
    private static final BigDecimal HIGHEST = new BigDecimal("1000000000");

    @PersistenceContext private EntityManager em;
    @Inject private QuoteReadService quotes;
    @Inject private Caller caller;
    @Inject private Event<ApprovalLimitEvent> events;

    /** What of the caller's own limits a quote exceeds; nothing for one that they may send. */
    public List<Excess> excess(UUID quote) {
        return excess(quotes.find(quote), caller.person().staffRole());
    }

    /** The same for an offer that is not kept yet. */
    public List<Excess> excess(Quote preview) {
        return excess(preview, caller.person().staffRole());
    }

    /** What of its author's limits a quote exceeds: what a manager decides on. */
    public List<Excess> ofAuthor(UUID id) {
        Quote quote = quotes.find(id);
        return excess(quote, quote.author().staffRole());
    }

    private List<Excess> excess(Quote quote, Role role) {
        ApprovalLimit limit = role == null ? null : em.find(ApprovalLimit.class, role);
        return limit == null ? List.of() : limit.excess(quote);
    }

    /** All limits, for who sets them. */
    @RolesAllowed(Right.MANAGE_SETTINGS)
    public List<ApprovalLimit> all() {
        return em.createQuery(
                        "select l from ApprovalLimit l order by l.role desc", ApprovalLimit.class)
                .getResultList();
    }

    /**
     * Sets the limits of a role; quotes that were approved or sent keep what they have.
     *
     * @param version as it was last seen
     * @throws InvalidInput naming each field that won't do
     * @throws QuoteRefusal CHANGED_MEANWHILE
     */
    @RolesAllowed(Right.MANAGE_SETTINGS)
    public void change(Role role, int version, LimitInput input) {
        check(input);
        ApprovalLimit limit = em.find(ApprovalLimit.class, role, LockModeType.PESSIMISTIC_WRITE);
        if (limit.version() != version) {
            throw new QuoteRefusal(QuoteRefusal.Reason.CHANGED_MEANWHILE);
        }
        limit.become(input);
        UUID subject = UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8));
        events.fire(new ApprovalLimitEvent.Changed(subject, null, role, input));
    }

    private static void check(LimitInput input) {
        List<FieldProblem> problems = new ArrayList<>();
        BigDecimal discount = input.discountPercent();
        if (discount != null && !between(discount, BigDecimal.valueOf(100))) {
            problems.add(FieldProblem.of("discountPercent", "percent.range"));
        } else if (discount != null && discount.stripTrailingZeros().scale() > 4) {
            problems.add(FieldProblem.of("discountPercent", "percent.decimals"));
        }
        BigDecimal total = input.total();
        boolean whole = total == null || total.stripTrailingZeros().scale() <= 0;
        if (!whole || total != null && !between(total, HIGHEST)) {
            problems.add(FieldProblem.of("total", "range", 0, HIGHEST.intValue()));
        }
        range(problems, "termMonths", input.termMonths(), 1);
        range(problems, "freeMonths", input.freeMonths(), 0);
        range(problems, "paymentDays", input.paymentDays(), 0);
        InvalidInput.throwIfAny(problems);
    }

    private static void range(List<FieldProblem> problems, String field, Integer value, int from) {
        if (value != null && (value < from || value > LONGEST_TERM)) {
            problems.add(FieldProblem.of(field, "range", from, LONGEST_TERM));
        }
    }

    private static boolean between(BigDecimal value, BigDecimal most) {
        return value.signum() >= 0 && value.compareTo(most) <= 0;
    }
}
