package abono.quotes.lines;

import java.util.UUID;

/** A line to be offered, as typed and not checked yet: a record for each kind of line (Q1). */
public sealed interface LineInput {
    /** What the line does. */
    LineKind kind();

    /** The price and the discounts that are named with it; what is null is not named. */
    NamedPrice price();

    /** What is left to the customer of it. */
    CustomerChoice choice();

    /** The same with other seats, or another quantity; what only ends something has none. */
    LineInput with(Integer seats);

    /** Sells a plan in so many seats. */
    sealed interface Selling extends LineInput {
        /** What it sells. */
        PlanInput sold();
    }

    /** Is about a subscription that runs. */
    sealed interface Touching extends LineInput {
        /** The subscription; what is null is a problem. */
        UUID subscription();
    }

    /** Starts a subscription; a price of a seat counts only when it was promised before (U2). */
    record NewSubscription(PlanInput sold, NamedPrice price, CustomerChoice choice)
            implements Selling {
        @Override
        public LineKind kind() {
            return LineKind.SUBSCRIPTION;
        }

        @Override
        public NewSubscription with(Integer seats) {
            return new NewSubscription(sold.with(seats), price, choice);
        }
    }

    /** Changes a running subscription; the seats that it adds are offered at the price named. */
    record Amendment(UUID subscription, PlanInput sold, NamedPrice price, CustomerChoice choice)
            implements Selling, Touching {
        @Override
        public LineKind kind() {
            return LineKind.AMENDMENT;
        }

        @Override
        public Amendment with(Integer seats) {
            return new Amendment(subscription, sold.with(seats), price, choice);
        }
    }

    /** Continues a subscription for another term; a price of a seat counts as of a new one. */
    record Renewal(UUID subscription, PlanInput sold, NamedPrice price, CustomerChoice choice)
            implements Selling, Touching {
        /** At what was agreed, as it is: no price is named. */
        public static Renewal asAgreed(UUID subscription) {
            return new Renewal(
                    subscription, PlanInput.AS_AGREED, NamedPrice.NONE, CustomerChoice.NONE);
        }

        @Override
        public LineKind kind() {
            return LineKind.RENEWAL;
        }

        @Override
        public Renewal with(Integer seats) {
            return new Renewal(subscription, sold.with(seats), price, choice);
        }
    }

    /**
     * Lets a subscription end with its term.
     *
     * @param price charges nothing; a discount that is named all the same must be one
     */
    record Cancellation(UUID subscription, NamedPrice price, CustomerChoice choice)
            implements Touching {
        @Override
        public LineKind kind() {
            return LineKind.CANCELLATION;
        }

        @Override
        public Cancellation with(Integer seats) {
            return this;
        }
    }

    /** Charges something once, at a price of one that is named. */
    record Fee(String description, Integer quantity, NamedPrice price, CustomerChoice choice)
            implements LineInput {
        @Override
        public LineKind kind() {
            return LineKind.FEE;
        }

        @Override
        public Fee with(Integer otherQuantity) {
            return new Fee(description, otherQuantity, price, choice);
        }
    }
}
