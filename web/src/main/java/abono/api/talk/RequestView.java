package abono.api.talk;

import abono.api.wire.Link;
import abono.catalog.Product;
import abono.changerequests.RequestKind;
import abono.changerequests.RequestState;
import abono.changerequests.SalesRequest;
import abono.quotes.Quote;
import abono.subscriptions.Subscription;
import java.time.Instant;
import java.util.UUID;

/**
 * A change that a customer asks for.
 *
 * @param product id of the product that is wanted besides
 * @param subject name of the plan or product that it is about
 * @param quote that was made of it
 */
public record RequestView(
        UUID id,
        Link account,
        RequestKind kind,
        RequestState status,
        Link subscription,
        UUID product,
        String subject,
        Integer seats,
        String text,
        String requester,
        Instant requestedAt,
        Instant endedAt,
        String answer,
        Link quote) {
    static RequestView of(SalesRequest request) {
        return new RequestView(
                request.id(),
                Link.to("accounts", request.account().id(), request.account().number()),
                request.kind(),
                request.status(),
                link(request.subscription()),
                id(request.product()),
                request.subject(),
                request.seats(),
                request.text(),
                request.requester().name(),
                request.requestedAt(),
                request.endedAt(),
                request.answer(),
                link(request.quote()));
    }

    private static Link link(Subscription subscription) {
        return subscription == null ? null : Link.to("subscriptions", subscription.id(), null);
    }

    private static UUID id(Product product) {
        return product == null ? null : product.id();
    }

    private static Link link(Quote quote) {
        return quote == null ? null : Link.to("quotes", quote.id(), quote.number());
    }
}
