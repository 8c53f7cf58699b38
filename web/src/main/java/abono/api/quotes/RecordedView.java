package abono.api.quotes;

import abono.offlineacceptance.AcceptanceState;
import abono.offlineacceptance.Contest;
import abono.offlineacceptance.ContestDecision;
import abono.offlineacceptance.RecordedAcceptance;
import abono.offlineacceptance.RecordedStatus;
import abono.quotes.answers.AcceptanceWay;
import java.time.Instant;
import java.util.UUID;

/**
 * A yes by phone or mail as it was written down.
 *
 * @param state where it is in its life
 * @param file whether a file shows it
 * @param decidedBy name of the second employee
 * @param reason why it was refused
 * @param contested what the customer said against it
 */
public record RecordedView(
        UUID id,
        int revision,
        AcceptanceWay way,
        RecordedStatus status,
        AcceptanceState state,
        String name,
        String title,
        Instant saidAt,
        String purchaseOrder,
        String note,
        boolean file,
        String recordedBy,
        Instant recordedAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        Contested contested) {
    /**
     * A customer's word that it was not so.
     *
     * @param answer of staff; left out until they decide
     * @param decidedBy who of them; left out until then
     */
    public record Contested(
            String by,
            Instant at,
            String reason,
            String answer,
            String decidedBy,
            Instant decidedAt) {}

    static RecordedView of(RecordedAcceptance record) {
        return new RecordedView(
                record.id(),
                record.revision(),
                record.way(),
                record.status(),
                record.state(),
                record.signerName(),
                record.signerTitle(),
                record.saidAt(),
                record.purchaseOrder(),
                record.note(),
                record.shown(),
                record.recordedBy().name(),
                record.recordedAt(),
                record.decidedBy() == null ? null : record.decidedBy().name(),
                record.decidedAt(),
                record.reason(),
                contested(record.contest()));
    }

    private static Contested contested(Contest contest) {
        if (contest == null) {
            return null;
        }
        ContestDecision decision = contest.decision();
        return new Contested(
                contest.by().name(),
                contest.at(),
                contest.reason(),
                decision == null ? null : decision.answer(),
                decision == null ? null : decision.by().name(),
                decision == null ? null : decision.at());
    }
}
