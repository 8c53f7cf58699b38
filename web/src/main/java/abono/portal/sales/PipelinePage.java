package abono.portal.sales;

import abono.money.Money;
import abono.portal.Visitor;
import abono.quotes.QuoteStatus;
import abono.quotes.comments.QuoteCommentService;
import abono.quotes.lists.QuoteFilter;
import abono.quotes.lists.QuoteListService;
import abono.quotes.lists.QuoteRow;
import abono.quotes.lists.QuoteTotals;
import abono.quotes.pipeline.PipelineFigures;
import abono.quotes.pipeline.PipelineService;
import abono.quotes.pipeline.QuoteSum;
import abono.quotes.pipeline.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The quotes of the accounts that one is in charge of: figures, then a board or a table. */
@Named
@RequestScoped
public class PipelinePage {
    private static final int CARDS = 10;
    private static final String BOARD = "board";
    private static final String TABLE = "table";

    @Inject private QuoteListService quotes;
    @Inject private PipelineService pipeline;
    @Inject private QuoteCommentService talk;
    @Inject private Visitor visitor;

    private final PipelineTable table = new PipelineTable();
    private String view;
    private LocalDate today;
    private List<PipelineFigures> figures;
    private List<QuoteTotals> totals;
    private List<BoardColumn> columns;
    private Set<String> unread;

    /** Reads what the address asks for, once: a press outside the page comes without its action. */
    public void open() {
        if (totals != null) {
            return;
        }
        today = quotes.today();
        figures = pipeline.figures();
        totals = quotes.totals();
        unread = talk.unread();
        if (getView().equals(BOARD)) {
            columns = Stage.board().stream().map(this::column).toList();
        } else {
            table.read(pipeline, visitor.getLocale());
        }
    }

    private BoardColumn column(Stage stage) {
        List<QuoteSum> sums =
                figures.stream().map(each -> each.of(stage)).filter(Objects::nonNull).toList();
        List<Money> values = sums.stream().map(QuoteSum::value).toList();
        long count = sums.stream().mapToLong(QuoteSum::count).sum();
        List<QuoteRow> cards =
                count == 0
                        ? List.of()
                        : quotes.page(new QuoteFilter(null, stage.states(), null, CARDS));
        return new BoardColumn(stage, count, values, cards);
    }

    /** The states that there are quotes of, in the order of a quote's life. */
    public List<QuoteStatus> states() {
        open();
        return totals.stream().map(QuoteTotals::status).distinct().sorted().toList();
    }

    /** How many quotes of a state there are; of all when the state is null. */
    public long count(QuoteStatus of) {
        open();
        return totals.stream()
                .filter(each -> of == null || each.status() == of)
                .mapToLong(QuoteTotals::count)
                .sum();
    }

    /** Whether the customer wrote something about it that this reader has not seen. */
    public boolean unread(QuoteRow row) {
        open();
        return row.number() != null && unread.contains(row.number());
    }

    /** The figures by currency. */
    public List<PipelineFigures> figures() {
        open();
        return figures;
    }

    public List<Stage> stages() {
        return Stage.board();
    }

    public List<BoardColumn> columns() {
        open();
        return columns;
    }

    public PipelineTable getTable() {
        return table;
    }

    public LocalDate today() {
        open();
        return today;
    }

    /** The table for who asks for it or for a state; else the board. */
    public String getView() {
        boolean chosen = view == null && table.getState() != null;
        return chosen || TABLE.equals(view) ? TABLE : BOARD;
    }

    public void setView(String view) {
        this.view = view;
    }
}
