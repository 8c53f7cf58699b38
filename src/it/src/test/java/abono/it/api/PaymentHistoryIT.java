package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A long history of payments comes in pages, none left out. */
class PaymentHistoryIT {
    private static final Pattern RECEIPT =
            Pattern.compile("receipt\\.xhtml\\?payment=([0-9a-f-]{36})");
    private static final Pattern OLDER =
            Pattern.compile("(invoices\\.xhtml\\?before=[0-9a-f-]{36})[^\"]*\"[^>]*>Older<");

    @Test
    void showsEveryPaymentTwentyAtATime() {
        Buyer buyer = Buyer.inMadrid();
        buyer.buys("GoToMeeting Pro", 1, "MONTHLY");
        buyer.triedInVain(45);
        PageVisitor visitor = PageVisitor.signedIn(buyer.email());

        List<Integer> sizes = new ArrayList<>();
        List<String> all = new ArrayList<>();
        String page = visitor.get("/account/invoices.xhtml").body();
        while (page != null) {
            List<String> shown = receipts(page);
            sizes.add(shown.size());
            all.addAll(shown);
            Matcher older = OLDER.matcher(page);
            page = older.find() ? visitor.get("/account/" + older.group(1)).body() : null;
        }

        assertThat(sizes).containsExactly(20, 20, 6);
        assertThat(all).doesNotHaveDuplicates().hasSize(46);
    }

    private static List<String> receipts(String page) {
        return RECEIPT.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
