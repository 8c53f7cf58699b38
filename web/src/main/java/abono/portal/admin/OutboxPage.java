package abono.portal.admin;

import abono.notifications.outbox.OutboxRow;
import abono.notifications.outbox.OutboxService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The mails that the portal wrote, newest first; what is shown stands in the address. */
@Named
@RequestScoped
public class OutboxPage {
    private static final int SIZE = 25;

    @EJB private OutboxService outbox;
    private String text;
    private int from;
    private List<OutboxRow> rows;

    /** One row more than is shown tells whether there is a next page. */
    private List<OutboxRow> found() {
        if (rows == null) {
            rows = outbox.list(text, Math.max(from, 0), SIZE + 1);
        }
        return rows;
    }

    public List<OutboxRow> getRows() {
        return found().subList(0, Math.min(SIZE, found().size()));
    }

    public boolean isMore() {
        return found().size() > SIZE;
    }

    public int getNext() {
        return from + SIZE;
    }

    public int getBefore() {
        return Math.max(from - SIZE, 0);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
