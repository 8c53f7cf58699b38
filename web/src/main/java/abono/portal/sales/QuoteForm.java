package abono.portal.sales;

import abono.portal.Typed;
import abono.quotes.Quote;
import abono.quotes.QuoteInput;
import abono.quotes.QuoteLineInput;
import abono.refusals.FieldProblem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** The editor's fields, as typed. */
public class QuoteForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LINE = "lines[";
    private static final int USUAL_TERM = 12;
    private static final int USUAL_VALIDITY_DAYS = 30;

    private final UUID account;
    private final List<LineForm> lines = new ArrayList<>();
    private LineForm removed;
    private int removedFrom;
    private String startsOn = "";
    private String termMonths = "";
    private String validUntil = "";
    private String notes = "";

    private QuoteForm(UUID account) {
        this.account = account;
    }

    /** What most quotes begin with: one empty line, a year, valid for thirty days. */
    static QuoteForm usual(UUID account, LocalDate today) {
        QuoteForm form = new QuoteForm(account);
        form.lines.add(LineForm.empty());
        form.termMonths = Integer.toString(USUAL_TERM);
        form.validUntil = today.plusDays(USUAL_VALIDITY_DAYS).toString();
        return form;
    }

    /** The fields of a draft. */
    static QuoteForm of(Quote quote) {
        QuoteForm form = new QuoteForm(quote.account().id());
        quote.lines().forEach(line -> form.lines.add(LineForm.of(line, Faces.getLocale())));
        form.startsOn = Objects.toString(quote.terms().startsOn(), "");
        form.termMonths = Integer.toString(quote.terms().termMonths());
        form.validUntil = quote.terms().validUntil().toString();
        form.notes = Objects.toString(quote.terms().notes(), "");
        return form;
    }

    /** All of it, as far as it can be read. */
    QuoteInput input(Typed typed) {
        List<QuoteLineInput> wanted = new ArrayList<>();
        for (LineForm line : lines) {
            wanted.add(line.input(LINE + wanted.size() + "].", typed));
        }
        return new QuoteInput(
                account,
                wanted,
                typed.date("startsOn", startsOn),
                typed.wholeNumber("termMonths", termMonths),
                typed.date("validUntil", validUntil),
                notes);
    }

    /** The same without the lines that have no plan yet: what can be computed meanwhile. */
    QuoteForm begun() {
        QuoteForm begun = new QuoteForm(account);
        lines.stream().filter(line -> !line.blank()).forEach(begun.lines::add);
        begun.startsOn = startsOn;
        begun.termMonths = termMonths;
        begun.validUntil = validUntil;
        begun.notes = notes;
        return begun;
    }

    /** A problem of {@link #begun}, at the place that its line has here. */
    FieldProblem placed(FieldProblem problem) {
        String field = problem.field();
        if (!field.startsWith(LINE)) {
            return problem;
        }
        int close = field.indexOf(']');
        int place = begunPlaces().get(Integer.parseInt(field.substring(LINE.length(), close)));
        return new FieldProblem(
                LINE + place + field.substring(close), problem.code(), problem.figures());
    }

    /** Where the lines with a plan stand among all. */
    List<Integer> begunPlaces() {
        return IntStream.range(0, lines.size()).filter(i -> !lines.get(i).blank()).boxed().toList();
    }

    /** One more line, billed like the last one. */
    public void addLine() {
        lines.add(lines.isEmpty() ? LineForm.empty() : lines.get(lines.size() - 1).next());
    }

    /** Takes a line away, to be put back as long as no other is taken away. */
    public void removeLine(int row) {
        removed = lines.remove(row);
        removedFrom = row;
    }

    /** Puts the line that was taken away back where it was. */
    public void putBack() {
        if (removed != null) {
            lines.add(Math.min(removedFrom, lines.size()), removed);
            removed = null;
        }
    }

    /** Whether a line can be put back. */
    public boolean isUndoable() {
        return removed != null;
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn;
    }

    public String getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(String termMonths) {
        this.termMonths = termMonths;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
