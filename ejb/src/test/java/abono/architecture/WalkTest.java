package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import abono.acceptance.AcceptanceService;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The walk of an acceptance, followed through the calls of its classes: short, downhill, and told
 * in the docs step by step as it is in the code.
 */
class WalkTest {
    /** The map's rows from below; the first two carry all walks and are counted in none. */
    private static final List<Set<String>> ROWS =
            List.of(
                    Set.of("events", "money", "numbering", "persistence", "refusals", "time"),
                    Set.of("catalog", "ledger", "schema", "security", "tax"),
                    Set.of(
                            "accounts",
                            "pricing",
                            "pricing.schedules",
                            "audit",
                            "idempotency",
                            "jobs"),
                    Set.of(
                            "subscriptions",
                            "invoices",
                            "invoices.origins",
                            "creditnotes",
                            "accountcredit",
                            "purchaseorders",
                            "purchaseapprovals"),
                    Set.of(
                            "quotes",
                            "quotes.answers",
                            "quotes.lines",
                            "quotes.terms",
                            "orders",
                            "payments",
                            "payments.gateway"),
                    Set.of("invoicing", "dunning"),
                    Set.of("acceptance", "acceptance.evidence"));

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("abono");

    /**
     * What the walk has come down to, to become 30 beans of 12 packages: asking for approval (U5)
     * and the credit that pays the first invoice (P4) are on the way.
     */
    @Test
    void anAcceptanceIsAShortWalk() {
        Set<JavaClass> walked = walked(method("accept"));
        List<JavaClass> counted = walked.stream().filter(each -> row(each) > 1).toList();
        assertThat(counted)
                .extracting(JavaClass::getSimpleName)
                .contains("Asking", "QuoteLife", "Wallets", "Invoicing", "Invoices", "Evidence")
                .hasSize(35);
        assertThat(counted.stream().map(JavaClass::getPackageName).distinct())
                .hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void theRowsNamePackagesThatAreThere() {
        assertThat(ROWS.stream().flatMap(Set::stream))
                .allMatch(each -> HOUSE.containPackage("abono." + each));
    }

    @Test
    void noStepClimbsBack() {
        List<String> climbs = new ArrayList<>();
        for (JavaClass from : walked(method("accept"))) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(edge -> edge.getTargetClass())
                    .filter(to -> to.getPackageName().startsWith("abono."))
                    .filter(to -> row(to) > row(from))
                    .forEach(to -> climbs.add(from.getName() + " -> " + to.getName()));
        }
        assertThat(climbs).isEmpty();
    }

    /** What a package above does for the act, it does through one port; the rest is called. */
    @Test
    void theActHasOnePort() {
        List<String> ports =
                HOUSE.stream()
                        .filter(each -> ofTheAct(each) && each.isInterface())
                        .filter(
                                each ->
                                        !each.getAllSubclasses().stream()
                                                .allMatch(WalkTest::ofTheAct))
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(ports).containsExactly("OfferPaper");
    }

    private static boolean ofTheAct(JavaClass type) {
        return type.getPackageName().startsWith("abono.acceptance");
    }

    @Test
    void theDocsTellTheStepsAsTheCodeTakesThem() throws IOException {
        List<String> steps =
                Stream.of("accept", "bind", "tell").flatMap(each -> steps(method(each))).toList();
        assertThat(told()).isNotEmpty().containsExactlyElementsOf(steps);
    }

    /** The calls of a method to beans and events, in the order of its lines. */
    private static Stream<String> steps(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .sorted(Comparator.comparingInt(call -> call.getLineNumber()))
                .filter(call -> bean(call.getTargetOwner()) || named(call, "OfferPaper", "Event"))
                .filter(call -> !named(call, "Caller", "AcceptanceService"))
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                .distinct();
    }

    private static boolean named(JavaAccess<?> call, String... names) {
        return List.of(names).contains(call.getTargetOwner().getSimpleName());
    }

    /** The steps of walk A: what stands in code letters at the beginning of each. */
    private static List<String> told() throws IOException {
        String docs = Files.readString(Path.of("../src/site/markdown/architecture.md"));
        String walk = docs.substring(docs.indexOf("## Walk A"), docs.indexOf("## Walk B"));
        return walk.lines()
                .filter(line -> line.matches("\\d+\\. `.*"))
                .map(line -> line.split("`")[1])
                .toList();
    }

    private static JavaMethod method(String name) {
        return HOUSE.get(AcceptanceService.class).getMethods().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The beans that a method's calls reach, itself included. */
    private static Set<JavaClass> walked(JavaMethod start) {
        Set<JavaMethod> seen = new LinkedHashSet<>();
        Deque<JavaMethod> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            JavaMethod method = next.pop();
            if (seen.add(method)) {
                Stream.concat(
                                method.getMethodCallsFromSelf().stream(),
                                method.getMethodReferencesFromSelf().stream())
                        .flatMap(call -> target(call).stream())
                        .forEach(next::add);
            }
        }
        return seen.stream()
                .map(JavaMethod::getOwner)
                .collect(Collectors.toCollection(() -> new TreeSet<>(byName())));
    }

    private static Comparator<JavaClass> byName() {
        return Comparator.comparing(JavaClass::getName);
    }

    private static Optional<JavaMethod> target(JavaAccess<?> call) {
        return call.getTarget()
                .resolveMember()
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast)
                .filter(each -> bean(each.getOwner()));
    }

    private static boolean bean(JavaClass type) {
        return Stream.of(
                        Stateless.class,
                        Dependent.class,
                        RequestScoped.class,
                        ApplicationScoped.class)
                .anyMatch(type::isAnnotatedWith);
    }

    private static int row(JavaClass type) {
        String name = type.getPackageName().replaceFirst("^abono\\.?", "");
        for (int i = 0; i < ROWS.size(); i++) {
            if (ROWS.get(i).contains(name)) {
                return i;
            }
        }
        return ROWS.size();
    }
}
