package abono.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.api.wire.Listing;
import abono.quotes.drafting.CounterOfferService;
import abono.quotes.drafting.QuoteService;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What pages and REST must not do: reach around the services, or take time themselves. */
class WebArchitectureTest {
    private static final String OF_THE_WEB = "abono\\.(http|api|portal)(\\..*)?";

    private static final JavaClasses WEB =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                    .importPackages("abono.http", "abono.portal", "abono.api");

    /** Each package of the web and all of the web that it knows, exactly. */
    private static final String MAP =
            """
            api -> api.wire
            api.accounts -> api.wire
            api.billing -> api.wire
            api.consent -> api.wire
            api.contract -> api api.accounts api.billing api.consent api.orders api.quotes \
            api.talk api.wire
            api.orders -> api.wire
            api.quotes -> api.consent api.orders api.wire
            api.talk -> api.wire
            api.wire -> http
            http ->
            portal -> api.wire http
            portal.admin -> portal
            portal.bills -> portal
            portal.center -> portal
            portal.corporate -> portal portal.offers
            portal.offers -> portal portal.signin
            portal.office -> portal
            portal.sales -> portal
            portal.sandbox ->
            portal.signin -> http portal
            portal.talk -> portal portal.offers
            """;

    private static final JavaClasses BROKEN = new ClassFileImporter().importClasses(Broken.class);

    @Test
    void noPageHoldsAnEntityManager() {
        ArchRule rule = noFields().should().haveRawType(EntityManager.class);
        rule.check(WEB);
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void noPageTakesTimeFromTheMachine() {
        ArchRule rule =
                noClasses()
                        .should()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis");
        rule.check(WEB);
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPackageKnowsExactlyWhatTheMapSays() {
        assertThat(map(edges(WEB))).isEqualTo(MAP);
        JavaClasses strange = new ClassFileImporter().importClasses(Broken.class);
        assertThat(map(edges(strange))).isEqualTo("portal -> api.wire\n");
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        assertThat(inCircles(edges(WEB))).isEmpty();
        Map<String, Set<String>> circle =
                Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.of("a"));
        assertThat(inCircles(circle)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void restKnowsNoPage() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAnyPackage("abono.api..", "abono.http")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("abono.portal..");
        rule.check(WEB);
        assertThat(MAP.lines().filter(line -> line.startsWith("api")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("portal"));
    }

    /** Who sends a quote without its document, has its first reader write what was sent (Q4). */
    @Test
    void quotesAreSentWithTheirDocument() {
        for (ArchRule rule :
                List.of(
                        nobodyCalls(QuoteService.class, "send"),
                        nobodyCalls(QuoteService.class, "reprice"),
                        nobodyCalls(CounterOfferService.class, "reprice"))) {
            rule.check(WEB);
            assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
        }
    }

    private static ArchRule nobodyCalls(Class<?> service, String method) {
        return noClasses().should().callMethod(service, method, UUID.class);
    }

    private static Map<String, Set<String>> edges(JavaClasses classes) {
        Map<String, Set<String>> edges = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = nameOf(type);
            Set<String> known = edges.computeIfAbsent(from, any -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(edge -> edge.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().matches(OF_THE_WEB))
                    .map(WebArchitectureTest::nameOf)
                    .filter(to -> !to.equals(from))
                    .forEach(known::add);
        }
        return edges;
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring("abono.".length());
    }

    private static String map(Map<String, Set<String>> edges) {
        return edges.entrySet().stream()
                .map(each -> each.getKey() + " -> " + String.join(" ", each.getValue()))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static Set<String> inCircles(Map<String, Set<String>> edges) {
        return edges.keySet().stream()
                .filter(each -> reached(edges, edges.get(each), new TreeSet<>()).contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reached(
            Map<String, Set<String>> edges, Set<String> next, Set<String> seen) {
        next.stream()
                .filter(seen::add)
                .forEach(each -> reached(edges, edges.getOrDefault(each, Set.of()), seen));
        return seen;
    }

    /** Breaks all rules. */
    static class Broken {
        EntityManager em;
        Listing rest;
        Object today = java.time.LocalDate.now();

        void send(QuoteService desk, CounterOfferService counters, UUID quote) {
            desk.send(quote);
            desk.reprice(quote);
            counters.reprice(quote);
        }
    }
}
