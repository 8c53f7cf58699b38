package abono.portal.sales;

import abono.portal.Typed;
import abono.quotes.QuoteStatus;
import abono.quotes.lists.QuoteRow;
import abono.quotes.pipeline.PipelineFilter;
import abono.quotes.pipeline.PipelineFilter.Part;
import abono.quotes.pipeline.PipelineFilter.Sort;
import abono.quotes.pipeline.PipelineService;
import abono.quotes.pipeline.QuoteAuthor;
import abono.quotes.pipeline.QuoteSum;
import abono.quotes.pipeline.Stage;
import abono.refusals.FieldProblem;
import abono.refusals.RefusalText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The quotes of the pipeline a page at a time: two queries, however many there are. What is shown
 * stands in the page's address, so it can be bookmarked and Back works; what the address says wrong
 * is left out.
 */
public class PipelineTable {
    private static final int SIZE = 20;

    private String state;
    private String account;
    private UUID author;
    private String from;
    private String to;
    private Sort sort = Sort.CHANGED;
    private boolean up;
    private int page = 1;
    private List<FieldProblem> problems = List.of();
    private Locale locale;
    private List<QuoteRow> rows = List.of();
    private List<QuoteSum> sums = List.of();
    private List<QuoteAuthor> authors;

    void read(PipelineService pipeline, Locale language) {
        locale = language;
        Typed typed = new Typed(language);
        PipelineFilter filter =
                new PipelineFilter(
                        states(),
                        account,
                        author,
                        typed.number("from", from),
                        typed.number("to", to));
        problems = typed.problems();
        sums = pipeline.sums(filter);
        page = Math.max(1, Math.min(page, pages()));
        rows = pipeline.rows(filter, new Part(sort, up, (page - 1) * SIZE, SIZE));
        authors = pipeline.authors();
    }

    /** The chosen states: one by its name, those of a stage by its name, else all. */
    private Set<QuoteStatus> states() {
        return Stream.concat(
                        Arrays.stream(QuoteStatus.values())
                                .filter(each -> each.name().equals(state))
                                .map(Set::of),
                        Arrays.stream(Stage.values())
                                .filter(each -> each.name().equals(state))
                                .map(Stage::states))
                .findFirst()
                .filter(chosen -> !chosen.isEmpty())
                .orElse(EnumSet.allOf(QuoteStatus.class));
    }

    /** Whether the state is shown, and not all are. */
    public boolean shows(QuoteStatus status) {
        Set<QuoteStatus> shown = states();
        return shown.contains(status) && shown.size() < QuoteStatus.values().length;
    }

    public boolean isAll() {
        return states().size() == QuoteStatus.values().length;
    }

    public List<QuoteRow> rows() {
        return rows;
    }

    /** Count and sum of the whole filtered set, one a currency. */
    public List<QuoteSum> sums() {
        return sums;
    }

    public List<QuoteAuthor> authors() {
        return authors;
    }

    /** How many pages there are, at least one. */
    public int pages() {
        long count = sums.stream().mapToLong(QuoteSum::count).sum();
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    /** What is wrong with what was typed into the field, or empty. */
    public String problem(String field) {
        return problems.stream()
                .filter(each -> each.field().equals(field))
                .map(each -> RefusalText.say(each, locale))
                .findFirst()
                .orElse("");
    }

    /** For the column's header: {@code ascending}, {@code descending} or {@code none}. */
    public String order(String column) {
        if (!sort.name().equals(column)) {
            return "none";
        }
        return up ? "ascending" : "descending";
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public UUID getAuthor() {
        return author;
    }

    public void setAuthor(UUID author) {
        this.author = author;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getSort() {
        return sort.name();
    }

    /** Takes the name of a column; anything else sorts by the last change. */
    public void setSort(String name) {
        sort =
                Arrays.stream(Sort.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(Sort.CHANGED);
    }

    public boolean isUp() {
        return up;
    }

    public void setUp(boolean up) {
        this.up = up;
    }

    public String getPage() {
        return String.valueOf(page);
    }

    /** Takes a number; anything else shows the first page. */
    public void setPage(String number) {
        page = number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }
}
