package abono.invoices.origins;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What an invoice or credit note is for; what has one was invoiced once at most. */
public sealed interface InvoiceOrigin {
    /** Names it within its kind. */
    UUID id();

    /** The word by which its kind is stored. */
    String kind();

    /** What was due at once when a quote was accepted; the id is the quote's. */
    record AcceptedQuote(UUID id) implements InvoiceOrigin {
        static final String KIND = "QUOTE";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** What an order bought or gave back; the id is the order's. */
    record Order(UUID id) implements InvoiceOrigin {
        static final String KIND = "ORDER";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** What an order gave back beside what it bought; the id is the order's. */
    record OrderCredit(UUID id) implements InvoiceOrigin {
        static final String KIND = "ORDER_CREDIT";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** Periods that began on one day online; the id is made of the day and whose it is. */
    record Renewal(UUID id) implements InvoiceOrigin {
        static final String KIND = "RENEWAL";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** What fell due on one day of the terms of a quote; the id is made of the two. */
    record Term(UUID id) implements InvoiceOrigin {
        static final String KIND = "CONTRACT";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** The undoing of one document of an acceptance that was taken back. */
    record Reversal(UUID id) implements InvoiceOrigin {
        static final String KIND = "REVERSAL";

        /** That of a document because of a quote: a document is undone once for it. */
        public static Reversal of(UUID quote, UUID document) {
            String once = quote + " " + document;
            return new Reversal(UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public String kind() {
            return KIND;
        }
    }
}
