package abono.portal.bills;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Which of the two doors for customers a page belongs to: pages of invoices stand in both. */
@Named
@RequestScoped
public class Area {
    private static final String ONLINE = "account";
    private static final String CORPORATE = "corporate";

    /** The folder of the page. */
    public String getName() {
        return online() ? ONLINE : CORPORATE;
    }

    private static boolean online() {
        return Faces.getViewId().startsWith("/" + ONLINE + "/");
    }

    /** Where a page of this door is, for a redirect. */
    String path(String page) {
        return getName() + "/" + page;
    }

    /** What its list of invoices is called. */
    public String getList() {
        return online() ? "account.invoices.title" : "corporate.invoices.title";
    }

    /** The page that lists payments. */
    public String getPayments() {
        return online() ? "invoices" : "payments";
    }

    /** What that page is called. */
    public String getPaymentsName() {
        return online() ? getList() : "corporate.payments.title";
    }
}
