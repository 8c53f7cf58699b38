package abono.portal.offers;

import abono.documents.SendingService;
import abono.portal.Notices;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteReadService;
import abono.quotes.lists.QuoteListService;
import abono.quotes.lists.QuoteRow;
import abono.security.Caller;
import abono.security.Right;
import abono.tax.TaxDecision;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** On a quote's pages: whether it still holds (U2), and what else touches the same (Q5). */
@Named
@ViewScoped
public class QuoteTruth implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private QuoteReadService reader;
    @Inject private QuoteListService lists;
    @Inject private SendingService sending;
    @Inject private Caller caller;
    @Inject private Notices notices;

    private transient List<QuoteLine> stale;
    private transient TaxDecision movedTax;
    private transient boolean taxAsked;
    private transient List<QuoteRow> others;

    /** The lines whose amounts do not hold any more. */
    public List<QuoteLine> stale(Quote quote) {
        if (stale == null) {
            stale = reader.stale(quote.id());
        }
        return stale;
    }

    /** The tax of today where it is another than the quote's; null where it holds. */
    public TaxDecision movedTax(Quote quote) {
        if (!taxAsked) {
            movedTax = reader.movedTax(quote.id());
            taxAsked = true;
        }
        return movedTax;
    }

    /** Whether it has to be priced again before it can be accepted. */
    public boolean outdated(Quote quote) {
        return !stale(quote).isEmpty() || movedTax(quote) != null;
    }

    /** The other open quotes about the same subscriptions. */
    public List<QuoteRow> others(Quote quote) {
        if (others == null) {
            others = lists.others(quote.id());
        }
        return others;
    }

    /** Whether the reader can have it priced again. */
    public boolean repricer(Quote quote) {
        return sells(quote) || caller.may(Right.ACCEPT_QUOTES, quote.account());
    }

    private boolean sells(Quote quote) {
        return caller.may(Right.DRAFT_QUOTES, quote.account());
    }

    /** Has it priced again, and shows what that changes. */
    public String reprice(Quote quote) {
        boolean seller = sells(quote);
        UUID[] next = new UUID[1];
        boolean done = notices.attempt(() -> next[0] = sending.reprice(quote.id()).id());
        if (!done) {
            return null;
        }
        notices.done("quote.stale.done");
        String area = seller ? "sales" : "corporate";
        return "/"
                + area
                + "/quote-compare.xhtml?faces-redirect=true&quote="
                + next[0]
                + "&from="
                + quote.id();
    }
}
