package abono.api.billing;

import abono.api.wire.Listing;
import abono.api.wire.Query;
import abono.invoicing.InvoiceBooksService;
import abono.ledger.JournalEntry;
import abono.ledger.LedgerAccount;
import abono.ledger.LedgerService;
import abono.money.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The books (rule L1). */
@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerResource {
    @Inject private LedgerService ledger;
    @Inject private InvoiceBooksService books;

    /** A money event in the books. */
    public record EntryView(
            JournalEntry.Kind kind, UUID document, LocalDate bookedOn, List<PostingView> postings) {
        static EntryView of(JournalEntry entry) {
            return new EntryView(
                    entry.kind(),
                    entry.documentId(),
                    entry.bookedOn(),
                    entry.postings().stream()
                            .map(each -> new PostingView(each.ledgerAccount(), each.amount()))
                            .toList());
        }
    }

    /** A side of an entry: debit positive, credit negative. */
    record PostingView(LedgerAccount account, Money amount) {}

    /** What a document caused in the books. */
    @GET
    @Path("entries")
    @Operation(
            summary = "The balanced entries that a document caused, oldest first",
            description =
                    "With invoice instead of document every entry of the invoice: its issue, its"
                            + " payments and its credit notes.")
    public Listing entries(
            @QueryParam("document") String document, @QueryParam("invoice") String invoice) {
        UUID whole = Query.id("invoice", invoice);
        List<JournalEntry> entries =
                whole == null
                        ? ledger.entries(Query.requiredId("document", document))
                        : books.entries(whole);
        return Listing.of(entries.stream().map(EntryView::of).toList());
    }

    /** Every invariant of the books with the number of rows that break it. */
    @GET
    @Path("checks")
    @Operation(summary = "Every invariant of the books and how many rows break it; zero is right")
    public Listing checks() {
        return Listing.of(ledger.checks());
    }

    /** The balance of each ledger account. */
    @GET
    @Path("trial-balance")
    @Operation(
            summary = "The balance of each ledger account by currency; each currency sums to zero",
            description = "With asOf as the books stood at the end of that day.")
    public Listing trialBalance(@QueryParam("asOf") String asOf) {
        return Listing.of(ledger.trialBalance(Query.date("asOf", asOf)));
    }
}
