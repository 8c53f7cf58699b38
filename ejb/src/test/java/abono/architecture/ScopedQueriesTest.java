package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.Accounts;
import abono.security.Caller;
import abono.security.Scope;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who asks what the caller may see hands it to every query that it runs. */
class ScopedQueriesTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("abono");

    private static final JavaClasses UNSCOPED =
            new ClassFileImporter().importPackages("abono.architecture.unscoped");

    /** Reads the rows whose ids a query with the scope has found. */
    private static final String BY_FOUND_IDS =
            "SubscriptionService.list -> SubscriptionService.withChanges";

    @Test
    void whatReadsForACallerWithAScopeTakesIt() {
        assertThat(unscopedReads(HOUSE)).containsExactly(BY_FOUND_IDS);
        assertThat(askers(HOUSE)).hasSizeGreaterThan(10);
    }

    @Test
    void aScopeIsNeverDropped() {
        assertThat(droppedScopes(HOUSE)).isEmpty();
    }

    @Test
    void aReadWithoutTheScopeIsSeen() {
        assertThat(unscopedReads(UNSCOPED))
                .containsExactly("Reports.everything -> Reports.everybodys");
    }

    @Test
    void aDroppedScopeIsSeen() {
        assertThat(droppedScopes(UNSCOPED)).containsExactly("Reports.dropped");
    }

    /** Calls of who asks for a scope that reach the database without one. */
    private static Set<String> unscopedReads(JavaClasses classes) {
        Set<JavaCodeUnit> readers = readers(classes);
        Set<JavaMethod> askers = askers(classes);
        Set<String> found = new TreeSet<>();
        for (JavaMethod asker : askers) {
            called(asker)
                    .filter(readers::contains)
                    .filter(call -> !takesScope(call) && !askers.contains(call))
                    .forEach(call -> found.add(name(asker) + " -> " + name(call)));
        }
        return found;
    }

    /** Methods that are given a scope and neither bind it nor hand it on. */
    private static Set<String> droppedScopes(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        methods(classes)
                .filter(ScopedQueriesTest::takesScope)
                .filter(method -> called(method).noneMatch(call -> takesScope(call) || binds(call)))
                .forEach(method -> found.add(name(method)));
        return found;
    }

    private static Set<JavaMethod> askers(JavaClasses classes) {
        Set<JavaMethod> askers = new HashSet<>();
        Predicate<JavaCodeUnit> tellsScope =
                call -> call.getRawReturnType().isEquivalentTo(Scope.class);
        methods(classes)
                .filter(method -> !method.getOwner().isEquivalentTo(Caller.class))
                .filter(method -> called(method).anyMatch(tellsScope))
                .forEach(askers::add);
        return askers;
    }

    /** Everything from which the database is read, through however many calls. */
    private static Set<JavaCodeUnit> readers(JavaClasses classes) {
        Set<JavaCodeUnit> readers = new HashSet<>();
        List<JavaMethod> all = methods(classes).filter(each -> !knowsCallerOrSeller(each)).toList();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (JavaMethod each : all) {
                if (!readers.contains(each)
                        && (asksDatabase(each) || called(each).anyMatch(readers::contains))) {
                    grown = readers.add(each);
                }
            }
        }
        return readers;
    }

    /** People and their rights, and the one seller, are no account's. */
    private static boolean knowsCallerOrSeller(JavaMethod method) {
        return method.getOwner().getPackageName().equals("abono.security")
                || method.getOwner().isEquivalentTo(Accounts.class)
                        && method.getName().equals("issuer");
    }

    private static boolean asksDatabase(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAssignableTo(EntityManager.class));
    }

    private static boolean takesScope(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Scope.class));
    }

    private static boolean binds(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(Scope.class) && unit.getName().equals("bind");
    }

    private static Stream<JavaMethod> methods(JavaClasses classes) {
        return classes.stream().map(JavaClass::getMethods).flatMap(Set::stream);
    }

    private static Stream<JavaCodeUnit> called(JavaMethod method) {
        return Stream.concat(
                        method.getMethodCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream()),
                        method.getMethodReferencesFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream()))
                .map(JavaCodeUnit.class::cast);
    }

    private static String name(JavaMember member) {
        return member.getOwner().getSimpleName() + "." + member.getName();
    }
}
