package abono.refusals;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/** The base of the domains' refusals. Rolls the transaction back: nothing is half-written. */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RefusalReason reason;
    private final transient List<Object> figures;

    /**
     * A refusal for a reason.
     *
     * @param figures what the sentence names, in its order: money, dates, numbers, names
     */
    protected Refusal(RefusalReason reason, Object... figures) {
        super(reason.name() + " " + Arrays.toString(figures));
        this.reason = reason;
        this.figures = List.of(figures);
    }

    /** Why. */
    public RefusalReason reason() {
        return reason;
    }

    /** What the sentence names. */
    public List<Object> figures() {
        return figures;
    }

    /** The key of the sentence: simple class name and reason, e.g. {@code QuoteRefusal.EXPIRED}. */
    public String key() {
        return getClass().getSimpleName() + "." + reason.name();
    }
}
