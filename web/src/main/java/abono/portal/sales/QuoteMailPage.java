package abono.portal.sales;

import abono.notifications.MailPreview;
import abono.notifications.QuotePreviewService;
import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The mails that will go out with a quote, as their readers will see them. */
@Named
@ViewScoped
public class QuoteMailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private QuotePreviewService previews;
    @EJB private QuoteReadService quotes;

    private UUID id;
    private transient Quote quote;
    private transient List<MailPreview> mails;

    public Quote quote() {
        if (quote == null) {
            quote = quotes.find(id);
        }
        return quote;
    }

    /** One for each who will get it. */
    public List<MailPreview> mails() {
        if (mails == null) {
            mails = previews.mails(id);
        }
        return mails;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
