package abono.portal.center;

import abono.orders.Order;
import abono.orders.OrderService;
import abono.portal.CurrentAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every order of the account, those of nothing too: trials and changes that cost nothing. */
@Named
@RequestScoped
public class OrdersPage {
    private static final int ROWS = 20;
    private static final int MOST_PAGES = 10_000;

    @Inject private OrderService orders;
    @Inject private CurrentAccount account;

    private int page = 1;
    private List<Order> found = List.of();

    /** Reads a page of the orders, and one more row to know whether another page follows. */
    public void open() {
        page = Math.max(1, Math.min(page, MOST_PAGES));
        found = orders.newest(account.id(), (page - 1) * ROWS, ROWS + 1);
    }

    public List<Order> orders() {
        return found.stream().limit(ROWS).toList();
    }

    /** Whether there are older ones. */
    public boolean isMore() {
        return found.size() > ROWS;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
