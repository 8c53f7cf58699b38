package abono.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs the benchmark and prints its table. Arguments: the distribution's jar, a data folder. */
public final class Bench {
    private static final int WARM_UP = 300;
    private static final int ONE_CLIENT = 300;
    private static final int SIXTEEN_CLIENTS = 1600;
    private static final int PARTS = 8;
    private static final int PREVIEWS = 60;

    private Bench() {}

    /** Starts the portal, measures, stops it. */
    public static void main(String[] arguments) throws Exception {
        try (Portal portal = Portal.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            RestLoad rest = new RestLoad(portal.url());
            BareLoad bare = new BareLoad(portal);
            System.out.println("Warming up ...");
            measure(rest, bare, 16, WARM_UP, false);
            System.out.println(
                    "what                     clients  through REST/s  bare JDBC/s  ratio");
            measure(rest, bare, 1, ONE_CLIENT, true);
            measure(rest, bare, 16, SIXTEEN_CLIENTS, true);
            previews(rest);
            if (!rest.booksAreRight()) {
                throw new IllegalStateException("The ledger's checks fail after the load");
            }
            System.out.println("The ledger's checks hold after the load.");
        }
    }

    private static void measure(RestLoad rest, BareLoad bare, int clients, int times, boolean print)
            throws Exception {
        List<String> quotes = rest.sentQuotes(2 * times);
        long accepted = Rate.measure(clients, times, i -> rest.accept(quotes.get(i)));
        long bareAccepted = Rate.measure(clients, times, i -> bare.accept(quotes.get(times + i)));
        List<String> invoices = rest.invoices(times / PARTS);
        long paid =
                Rate.measure(
                        clients, times / PARTS * PARTS, i -> rest.pay(invoices.get(i / PARTS)));
        long barePaid = Rate.measure(clients, times, i -> bare.pay());
        if (print) {
            print("accept and invoice", clients, accepted, bareAccepted);
            print("part payment by card", clients, paid, barePaid);
        }
    }

    /** The time for 200 lines as a multiple of that for 20; at most twelve (issue 4). */
    private static void previews(RestLoad rest) throws Exception {
        Rate.measure(1, PREVIEWS, i -> rest.preview(200));
        long few = Rate.measure(1, PREVIEWS, i -> rest.preview(20));
        long many = Rate.measure(1, PREVIEWS, i -> rest.preview(200));
        long tenths = 10 * few / many;
        System.out.printf("preview of 200 lines takes %s times that of 20%n", Rate.text(tenths));
        if (tenths > 120) {
            throw new IllegalStateException("The preview of 200 lines lags");
        }
    }

    private static void print(String what, int clients, long rest, long bare) {
        System.out.printf(
                "%-24s %7d %15s %12s %5d %%%n",
                what, clients, Rate.text(rest), Rate.text(bare), 100 * rest / bare);
    }
}
