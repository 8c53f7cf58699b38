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

    private String text = "";
    private List<AccountRow> rows;

    /** Searches for the text. */
    public void search() {
        rows = accounts.search(text);
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

    public List<AccountRow> getRows() {
        return rows;
    }
}
