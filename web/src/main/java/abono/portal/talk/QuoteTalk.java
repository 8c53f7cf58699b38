package abono.portal.talk;

import abono.portal.FormToken;
import abono.portal.Notices;
import abono.portal.offers.ReviewedQuote;
import abono.quotes.comments.CommentRow;
import abono.quotes.comments.QuoteCommentService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The comments on a quote: a part of the customer's page and of the seller's. */
@Named
@ViewScoped
public class QuoteTalk implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private QuoteCommentService talk;
    @Inject private Notices notices;
    @Inject private FormToken once;

    private String text;
    private transient List<CommentRow> rows;
    private transient Boolean open;

    /** The comments; who sees them here has read them. */
    public List<CommentRow> rows(UUID quote) {
        if (rows == null) {
            rows = talk.read(quote);
        }
        return rows;
    }

    /** Whether this reader can write; a draft that nobody else sees cannot be talked about. */
    public boolean open(UUID quote) {
        if (open == null) {
            open = talk.open(quote);
        }
        return open;
    }

    /**
     * Writes a comment; the same form sent again is the same comment.
     *
     * @param reader who writes, or null for who is signed in
     */
    public void write(UUID quote, ReviewedQuote reader) {
        boolean done =
                notices.attempt(
                        () -> {
                            if (reader != null) {
                                reader.act();
                            }
                            talk.write(quote, text, once.key());
                        });
        if (done) {
            notices.done("talk.written");
            text = null;
        }
        rows = null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
