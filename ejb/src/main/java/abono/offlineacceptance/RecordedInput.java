package abono.offlineacceptance;

import abono.quotes.answers.AcceptanceWay;
import abono.quotes.answers.Signature;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What the first employee writes down.
 *
 * @param revision of the quote that the customer spoke of
 * @param way PHONE or MAIL
 * @param name of the person who said yes
 * @param title their position
 * @param saidAt when
 * @param purchaseOrder the customer's number, or null
 * @param note what was said; needed when no file shows it
 * @param file PDF, PNG, JPEG or a mail, or null
 */
public record RecordedInput(
        int revision,
        AcceptanceWay way,
        String name,
        String title,
        Instant saidAt,
        String purchaseOrder,
        String note,
        byte[] file) {
    /** The largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NOTE = 2000;

    /** Takes blank as missing. */
    public RecordedInput {
        note = Visible.orNull(note);
        file = file == null || file.length == 0 ? null : file.clone();
    }

    /** The yes as a signature, which says which of its fields won't do. */
    Signature signature() {
        return new Signature(name, title, true, purchaseOrder, null).by(way);
    }

    /**
     * Refuses what cannot have been.
     *
     * @param sentAt when the quote went out; what was said is known to the minute
     * @throws InvalidInput naming each field
     */
    void check(Instant sentAt, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        if (way == null || !way.told()) {
            problems.add(FieldProblem.of("way", "required"));
        }
        if (saidAt == null) {
            problems.add(FieldProblem.of("saidAt", "required"));
        } else if (saidAt.isAfter(now) || saidAt.isBefore(sentAt.truncatedTo(ChronoUnit.MINUTES))) {
            problems.add(FieldProblem.of("saidAt", "said.when"));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            problems.add(FieldProblem.of("note", "text.long", LONGEST_NOTE, note.length()));
        }
        if (note == null && file == null) {
            problems.add(FieldProblem.of("note", "said.proof"));
        }
        if (file != null && (file.length > LARGEST || ProofKind.of(file).isEmpty())) {
            problems.add(FieldProblem.of("file", "said.file", LARGEST / 1024 / 1024));
        }
        InvalidInput.throwIfAny(problems);
    }
}
