package abono.portal.sales;

import abono.changerequests.SalesRequest;
import abono.changerequests.SalesRequestService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What customers ask for: open requests first, a page at a time. */
@Named
@RequestScoped
public class SalesRequestsPage {
    private static final int SIZE = 20;

    @Inject private SalesRequestService requests;

    private int page = 1;
    private int pages = 1;
    private List<SalesRequest> rows;

    /** Reads the page that the address names. */
    public void open() {
        pages = (int) Math.max(1, (requests.count() + SIZE - 1) / SIZE);
        page = Math.max(1, Math.min(page, pages));
        rows = requests.list(null, (page - 1) * SIZE, SIZE);
    }

    /** The same of one account, for its page. */
    public List<SalesRequest> of(UUID account) {
        if (rows == null) {
            rows = requests.list(account, 0, SIZE);
        }
        return rows;
    }

    /** Read anew when a press outside the page comes without its action. */
    public List<SalesRequest> rows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public int pages() {
        return pages;
    }

    public String getPage() {
        return String.valueOf(page);
    }

    /** Takes a number; anything else shows the first page. */
    public void setPage(String number) {
        page = number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }
}
