package abono.notifications;

import abono.accounts.Accounts;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Letter;
import abono.notifications.letters.Letters;
import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows a seller the mails that sending a quote will write. */
@Stateless
@RolesAllowed(Right.DRAFT_QUOTES)
public class QuotePreviewService {
    /** The real one is made when the quote is sent, and is its reader's only. */
    private static final String LINK_TO_COME = "/offer.xhtml?t=…";

    @Inject private QuoteReadService quotes;
    @Inject private Accounts accounts;
    @Inject private Caller caller;

    @Inject
    @ConfigProperty(name = "abono.public.url")
    private String publicUrl;

    /**
     * One mail for each of the account's billing contacts, each in their language; none is sent.
     *
     * @throws AccessRefusal UNKNOWN when the caller does not draft for its account
     */
    public List<MailPreview> mails(UUID quote) {
        Quote draft = quotes.find(quote);
        caller.require(Right.DRAFT_QUOTES, draft.account());
        Letters letters = new Letters(publicUrl);
        Announcement offer = QuoteMails.offer(draft, LINK_TO_COME);
        return accounts.billingContacts(draft.account().id()).stream()
                .map(
                        each -> {
                            Letter letter = letters.write(offer, each.name(), each.locale());
                            return new MailPreview(
                                    each, letter.subject(), letter.html(), letter.plain());
                        })
                .toList();
    }
}
