package abono.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.OwnProduct;
import abono.it.Product;
import abono.it.api.Buyer;
import abono.it.api.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nonsense at every page and operation, derived from the pages' own parameters and forms and from
 * the contract of REST. A seed of one's own: {@code -Dabono.fuzz.seed=…}; it is in each failure.
 */
class FuzzIT {
    private static final Pattern PARAMETER =
            Pattern.compile("<[fo]:viewParam\\s+name=\"([\\w-]+)\"");

    private static final List<String> STAFF = List.of("diego", "carmen", "pablo", "irene");
    private static final List<String> PEOPLE =
            List.of(
                    "lucia@navarro-logistica.example",
                    "marcos@navarro-logistica.example",
                    "sam@blueharbor.example",
                    "klara@rheinwerk.example");

    private final long seed = Long.getLong("abono.fuzz.seed", System.nanoTime());
    private final Nonsense nonsense = new Nonsense(new Random(seed));

    @Test
    void noVisitOfAPageIsAnsweredByAFailure() {
        sample(
                List.of(aCompanysBoss(), aBuyer(), "diego@abono.example"),
                Duration.ofSeconds(3),
                (pages, addresses) -> visitAny(pages));
    }

    @Test
    void noFormOfACustomerIsAnsweredByAFailure() {
        sample(
                List.of(aCompanysBoss(), aBuyer()),
                Duration.ofSeconds(5),
                (pages, addresses) -> pages.press(nonsense.any(addresses)));
    }

    @Test
    void noOperationIsAnsweredByAFailure() {
        List<String> faults = new ArrayList<>();
        for (String key : List.of(Buyer.inMadrid().key(), new Company().boss.key())) {
            Sender sender = new Sender(Product.url());
            RestFuzzer rest = new RestFuzzer(sender, nonsense, key);
            rest.operations().forEach((name, each) -> rest.call(name, each));
            faults.addAll(sender.faults());
        }
        none(faults);
    }

    /** Everything, in a world of its own that may break. */
    @Test
    @Tag("proof")
    void nothingAtAllIsAnsweredByAFailure() {
        Duration each = Duration.ofSeconds(Integer.getInteger("abono.fuzz.seconds", 60));
        List<String> faults = new ArrayList<>();
        int sent = 0;
        Product.stop();
        try (OwnProduct product = new OwnProduct()) {
            List<String> everybody = new ArrayList<>(PEOPLE);
            STAFF.forEach(name -> everybody.add(name + "@abono.example"));
            for (String email : everybody) {
                Sender sender = new Sender(product.url());
                PageFuzzer pages = new PageFuzzer(sender, nonsense).signedIn(email);
                List<String> addresses = pages.addresses();
                until(each, () -> visitAny(pages));
                until(each, () -> pages.press(nonsense.any(addresses)));
                sent += sender.sent();
                faults.addAll(sender.faults());
            }
            for (String name : List.of("lucia", "sam", "marcos", "diego", "pablo", "irene")) {
                Sender sender = new Sender(product.url());
                RestFuzzer rest = new RestFuzzer(sender, nonsense, "demo-key-" + name);
                until(each, () -> rest.operations().forEach(rest::call));
                sent += sender.sent();
                faults.addAll(sender.faults());
            }
        }
        System.out.println("Fuzz: " + sent + " requests, seed " + seed);
        none(faults);
    }

    private static String aCompanysBoss() {
        Company company = new Company();
        company.sentQuote();
        company.invoice();
        return company.boss.email();
    }

    private static String aBuyer() {
        Buyer buyer = Buyer.inMadrid();
        buyer.buys("GoToMeeting Pro", 3, "MONTHLY");
        return buyer.email();
    }

    private interface Act {
        void on(PageFuzzer pages, List<String> addresses);
    }

    private void sample(List<String> people, Duration each, Act act) {
        List<String> faults = new ArrayList<>();
        for (String email : people) {
            Sender sender = new Sender(Product.url());
            PageFuzzer pages = new PageFuzzer(sender, nonsense).signedIn(email);
            List<String> addresses = pages.addresses();
            until(each, () -> act.on(pages, addresses));
            faults.addAll(sender.faults());
        }
        none(faults);
    }

    private static void until(Duration time, Runnable act) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            act.run();
        }
    }

    private void visitAny(PageFuzzer pages) {
        Map<String, List<String>> all = parameters();
        String page = nonsense.any(new ArrayList<>(all.keySet()));
        pages.visit(page, all.get(page));
    }

    private void none(List<String> faults) {
        assertThat(new TreeSet<>(faults)).as("seed " + seed).isEmpty();
    }

    /** Each page with the parameters that it names itself. */
    private static Map<String, List<String>> parameters() {
        Path root = Path.of(System.getProperty("abono.it.pages"));
        Map<String, List<String>> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(root.resolve("WEB-INF")))
                    .forEach(file -> pages.put("/" + root.relativize(file), parameters(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static List<String> parameters(Path page) {
        try {
            List<String> names = new ArrayList<>();
            Matcher name = PARAMETER.matcher(Files.readString(page));
            while (name.find()) {
                names.add(name.group(1));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
