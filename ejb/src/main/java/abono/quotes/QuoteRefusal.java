package abono.quotes;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import abono.tax.TaxDecision;
import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** Why a quote would not do it. */
@ApplicationException(rollback = true)
public class QuoteRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** figures: who, when. */
        ALREADY_ACCEPTED(Kind.CONFLICT),
        ALREADY_DECLINED(Kind.CONFLICT),
        /** figures: last day. */
        EXPIRED(Kind.CONFLICT),
        WITHDRAWN(Kind.CONFLICT),
        SUPERSEDED(Kind.CONFLICT),
        NOT_SENT(Kind.CONFLICT),
        /** figures: present status. */
        NOT_A_DRAFT(Kind.CONFLICT),
        /** figures: present status. */
        CANNOT_REVISE(Kind.CONFLICT),
        /** figures: revision now. */
        ANOTHER_REVISION(Kind.STALE),
        /** Other lines were chosen meanwhile; figures: total now. */
        ANOTHER_TOTAL(Kind.STALE),
        CHANGED_MEANWHILE(Kind.STALE),
        ONLY_CORPORATE(Kind.INVALID),
        /** It exceeds the limits of whoever sends it; figures: present status. */
        NEEDS_APPROVAL(Kind.CONFLICT),
        /** figures: present status. */
        NOT_PENDING(Kind.CONFLICT),
        /** Nobody approves their own. */
        OWN_QUOTE(Kind.CONFLICT),
        /** Amounts do not hold any more (U2); figures: of which lines. */
        STALE(Kind.STALE),
        /** The tax is another today (U2, I3); figures: kind, percent, country, then and today. */
        TAX_MOVED(Kind.STALE),
        NOT_STALE(Kind.CONFLICT),
        /** Everything optional was left out, or not exactly one of alternatives was taken. */
        NOTHING_PICKED(Kind.INVALID),
        /** A draft that replaces this one exists already. */
        BEING_REVISED(Kind.CONFLICT);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    /** A refusal for a reason, with the figures that its sentence names. */
    public QuoteRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }

    /** The amounts of these lines do not hold any more (U2). */
    static QuoteRefusal stale(List<QuoteLine> moved) {
        String what = moved.stream().map(QuoteLine::description).collect(Collectors.joining(", "));
        return new QuoteRefusal(Reason.STALE, what);
    }

    /** Refuses what was priced with a tax that does not hold any more (U2). */
    static void refuseOtherTax(TaxDecision then, TaxDecision today) {
        if (!then.same(today)) {
            throw new QuoteRefusal(
                    Reason.TAX_MOVED,
                    kind(then),
                    then.percent(),
                    then.country(),
                    kind(today),
                    today.percent(),
                    today.country());
        }
    }

    private static int kind(TaxDecision tax) {
        return switch (tax.category()) {
            case DOMESTIC, DESTINATION -> 0;
            case REVERSE_CHARGE -> 1;
            case NOT_SUBJECT -> 2;
        };
    }

    /** Why a quote in this state can't be sent. */
    static QuoteRefusal ofSending(QuoteStatus status) {
        return new QuoteRefusal(
                status.unsent() ? Reason.NEEDS_APPROVAL : Reason.NOT_A_DRAFT, status);
    }

    /** Why a quote that is not open can't be answered or taken back, by what it is now. */
    static QuoteRefusal of(Quote quote) {
        return switch (quote.status()) {
            case ACCEPTED ->
                    new QuoteRefusal(
                            Reason.ALREADY_ACCEPTED,
                            quote.answer().signerName(),
                            quote.answer().decidedAt());
            case DECLINED -> new QuoteRefusal(Reason.ALREADY_DECLINED);
            case EXPIRED -> new QuoteRefusal(Reason.EXPIRED, quote.terms().validUntil());
            case WITHDRAWN -> new QuoteRefusal(Reason.WITHDRAWN);
            case SUPERSEDED -> new QuoteRefusal(Reason.SUPERSEDED);
            case DRAFT, PENDING_APPROVAL, APPROVED, REJECTED, SENT ->
                    new QuoteRefusal(Reason.NOT_SENT);
        };
    }
}
