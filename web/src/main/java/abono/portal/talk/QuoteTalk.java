package abono.portal.talk;

import abono.portal.Notices;
import abono.talk.CommentRow;
import abono.talk.TalkService;
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

    @Inject private TalkService talk;
    @Inject private Notices notices;

    private String text;
    private String key = UUID.randomUUID().toString();
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

    /** Writes a comment; the same press twice is one comment. */
    public void write(UUID quote) {
        if (notices.attempt(() -> talk.write(quote, text, key))) {
            notices.done("talk.written");
            text = null;
            key = UUID.randomUUID().toString();
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
