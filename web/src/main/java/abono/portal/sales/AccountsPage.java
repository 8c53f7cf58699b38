package abono.portal.sales;

import abono.accounts.AccountKind;
import abono.accounts.AccountRow;
import abono.accounts.AccountService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Finds an account. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private AccountService accounts;

    private static final int SHOWN = 50;

    private String text = "";
    private List<AccountRow> rows;
    private boolean more;

    /** Searches for the text. */
    public void search() {
        List<AccountRow> found = accounts.search(text, SHOWN + 1);
        more = found.size() > SHOWN;
        rows = more ? found.subList(0, SHOWN) : found;
    }

    /** The accounts that a quote can be made for. */
    public List<AccountRow> corporate() {
        return accounts.list(AccountKind.CORPORATE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    /** Whether others match too, which a longer text leaves out. */
    public boolean isMore() {
        return more;
    }

    public List<AccountRow> getRows() {
        return rows;
    }
}
