package abono.invoices.origins;

import java.util.UUID;

/** What a line of an invoice charges or gives back. */
public sealed interface LineOrigin {
    /** Names it within its kind. */
    UUID id();

    /** The word by which its kind is stored. */
    String kind();

    /** What a plan costs; the id is the subscription's. */
    record Subscription(UUID id) implements LineOrigin {
        /** The stored word, for queries. */
        public static final String KIND = "SUBSCRIPTION";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A fee, charged once; the id is that of the quote's line which asked for it. */
    record QuoteLine(UUID id) implements LineOrigin {
        static final String KIND = "QUOTE_LINE";

        @Override
        public String kind() {
            return KIND;
        }
    }
}
