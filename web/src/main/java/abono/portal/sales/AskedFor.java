package abono.portal.sales;

import abono.offering.LineKind;
import abono.subscriptions.Subscription;
import abono.talk.SalesRequest;

/** The line that a customer's request asks for, to begin a quote with. */
record AskedFor(SalesRequest request) {
    /** The line; an empty one when the request does not name what it is about. */
    LineForm line() {
        Subscription about = request.subscription();
        if (about == null || !about.contract().made()) {
            return LineForm.empty();
        }
        int wanted = request.seats() == null ? 0 : request.seats();
        return switch (request.kind()) {
            case ADD_SEATS -> changed(about, about.seats() + wanted);
            case REMOVE_SEATS -> changed(about, Math.max(1, about.seats() - wanted));
            case END -> LineForm.about(LineKind.CANCELLATION, about);
            case RENEWAL -> LineForm.about(LineKind.RENEWAL, about);
            case OTHER_PRODUCT, OTHER -> LineForm.empty();
        };
    }

    private static LineForm changed(Subscription about, int seats) {
        LineForm line = LineForm.about(LineKind.AMENDMENT, about);
        line.setSeats(Integer.toString(seats));
        return line;
    }
}
