package abono.portal.sales;

import abono.portal.Say;
import abono.portal.Typed;
import abono.quotes.Quote;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.OfferInput;
import abono.refusals.FieldProblem;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** The editor's fields, as typed. */
public class QuoteForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LINE = "lines[";

    private final UUID account;
    private final List<LineForm> lines = new ArrayList<>();
    private LineForm removed;
    private int removedFrom;
    private TermsForm terms = new TermsForm();

    private QuoteForm(UUID account) {
        this.account = account;
    }

    /** What most quotes begin with: one empty line, a year, valid for thirty days. */
    static QuoteForm usual(UUID account, LocalDate today, Locale locale) {
        QuoteForm form = new QuoteForm(account);
        form.lines.add(LineForm.empty());
        form.terms = TermsForm.usual(today, locale);
        return form;
    }

    /** The fields of a draft. */
    static QuoteForm of(Quote quote) {
        QuoteForm form = new QuoteForm(quote.account().id());
        quote.lines().forEach(line -> form.lines.add(LineForm.of(line, Faces.getLocale())));
        form.terms = TermsForm.of(quote, Faces.getLocale());
        return form;
    }

    /** All of it, as far as it can be read. */
    OfferInput input(Typed typed) {
        List<LineInput> wanted = new ArrayList<>();
        for (LineForm line : lines) {
            wanted.add(line.input(LINE + wanted.size() + "].", typed));
        }
        return terms.input(account, wanted, typed);
    }

    /** The same without the lines that have no plan yet: what can be computed meanwhile. */
    QuoteForm begun() {
        QuoteForm begun = new QuoteForm(account);
        lines.stream().filter(line -> !line.blank()).forEach(begun.lines::add);
        begun.terms = terms;
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

    /** What a line can be an alternative to: the choices that there are, and a new one. */
    public List<SelectItem> alternatives(int row) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", Say.text("sales.quote-editor.alternative.none")));
        TreeMap<Integer, List<Integer>> others = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String number = lines.get(i).getAlternative();
            if (!number.isEmpty() && (i != row || alone(i))) {
                others.computeIfAbsent(Integer.valueOf(number), any -> new ArrayList<>())
                        .add(i + 1);
            }
        }
        others.forEach(
                (number, with) -> items.add(new SelectItem(number.toString(), said(number, with))));
        int next = others.isEmpty() ? 1 : others.lastKey() + 1;
        items.add(
                new SelectItem(
                        Integer.toString(next),
                        Say.text1("sales.quote-editor.alternative.new", next)));
        return items;
    }

    private boolean alone(int row) {
        String number = lines.get(row).getAlternative();
        return lines.stream().filter(each -> each.getAlternative().equals(number)).count() == 1;
    }

    private static String said(int number, List<Integer> with) {
        String places = with.stream().map(Object::toString).collect(Collectors.joining(", "));
        return Say.text3("sales.quote-editor.alternative.with", number, with.size(), places);
    }

    /** The numbers of lines that sell the same, so that it can be asked whether that is meant. */
    public String getRepeated() {
        Map<List<Object>, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LineForm line = lines.get(i);
            if (!line.blank() && line.getAlternative().isEmpty()) {
                same.computeIfAbsent(line.subject(), any -> new ArrayList<>()).add(i + 1);
            }
        }
        return same.values().stream()
                .filter(each -> each.size() > 1)
                .map(each -> each.stream().map(Object::toString).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    public List<LineForm> getLines() {
        return lines;
    }

    /** Begins with a line instead of an empty one. */
    void begin(LineForm line) {
        lines.clear();
        lines.add(line);
    }

    public TermsForm getTerms() {
        return terms;
    }
}
