package abono.portal.sales;

import abono.catalog.Plan;
import abono.catalog.Product;
import abono.changerequests.SalesRequest;
import abono.quotes.lines.LineKind;
import abono.subscriptions.Subscription;
import java.util.List;

/**
 * The line that a customer's request asks for, to begin a quote with: product and seats are taken
 * over as far as the request names them. More or fewer seats are so many more or fewer than are
 * agreed for the quote's first day, whichever that will be.
 *
 * @param products of the catalog, with their plans
 */
record AskedFor(SalesRequest request, List<Product> products) {
    LineForm line() {
        Subscription about = request.subscription();
        if (about == null) {
            return wanted();
        }
        if (!about.contract().made()) {
            return anew(about);
        }
        int seats = request.seats() == null ? 0 : request.seats();
        return switch (request.kind()) {
            case ADD_SEATS -> LineForm.about(LineKind.AMENDMENT, about, seats);
            case REMOVE_SEATS -> LineForm.about(LineKind.AMENDMENT, about, -seats);
            case END -> LineForm.about(LineKind.CANCELLATION, about, 0);
            case RENEWAL -> LineForm.about(LineKind.RENEWAL, about, 0);
            case OTHER_PRODUCT -> wanted();
            case OTHER -> LineForm.about(LineKind.AMENDMENT, about, 0);
        };
    }

    /** A product that was asked for begins with its first plan. */
    private LineForm wanted() {
        return request.product() == null
                ? LineForm.empty()
                : products.stream()
                        .filter(each -> each.id().equals(request.product().id()))
                        .flatMap(each -> each.plans().stream())
                        .findFirst()
                        .map(Plan::id)
                        .map(plan -> LineForm.sold(plan, request.seats()))
                        .orElseGet(LineForm::empty);
    }

    /** What runs without a contract and is to go on is offered anew; what is to end is not. */
    private LineForm anew(Subscription about) {
        int seats = request.seats() == null ? 0 : request.seats();
        return switch (request.kind()) {
            case ADD_SEATS -> LineForm.sold(about.plan().id(), about.seats() + seats);
            case REMOVE_SEATS ->
                    LineForm.sold(about.plan().id(), Math.max(1, about.seats() - seats));
            case RENEWAL -> LineForm.sold(about.plan().id(), about.seats());
            case OTHER_PRODUCT -> wanted();
            case END, OTHER -> LineForm.empty();
        };
    }
}
