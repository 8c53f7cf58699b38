package abono.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** What pages and REST must not do: reach around the services, or take time themselves. */
class WebArchitectureTest {
    private static final JavaClasses WEB =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                    .importPackages("abono.portal", "abono.api");

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

    /** Breaks both rules. */
    static class Broken {
        EntityManager em;
        Object today = java.time.LocalDate.now();
    }
}
