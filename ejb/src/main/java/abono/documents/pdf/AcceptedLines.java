package abono.documents.pdf;

import abono.acceptance.evidence.AcceptedContent.Line;

/** Accepted lines in words, for the document as accepted and its certificate. */
final class AcceptedLines {
    private AcceptedLines() {}

    /** What it is, of a change with the seats before and after. */
    static String description(Line line, Words words) {
        String what = line.description();
        if (line.seatsBefore() != null && line.seatsBefore() != line.seats()) {
            what = words.say("accepted.change", what, line.seatsBefore(), line.seats());
        }
        return words.say("quote.kind." + line.kind(), what);
    }

    /** The days that it is for, in two lines. */
    static String service(Line line, Words words) {
        return line.from() == null ? "–" : words.say("line.days", line.from(), line.to());
    }
}
