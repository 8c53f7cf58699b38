package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No package grows beyond what one reads in a sitting; then a concept is split out of it. */
class PackageSizeTest {
    private static final int MOST_TYPES = 20;
    private static final int MOST_OF_AN_ACT = 16;
    private static final Set<String> ACTS =
            Set.of(
                    "abono.acceptance",
                    "abono.billrun",
                    "abono.checkout",
                    "abono.invoicing",
                    "abono.orderfulfilment",
                    "abono.settlement");

    @Test
    void noPackageHasMoreThanTwentyTypes() {
        JavaClasses house =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("abono");
        assertThat(beyond(house, MOST_TYPES)).isEmpty();
    }

    /** What tells an act from top to bottom is read in one go. */
    @Test
    void theActsStaySmall() {
        JavaClasses acts =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ACTS.toArray(String[]::new));
        Map<String, Integer> sizes = beyond(acts, 0);
        sizes.keySet().retainAll(ACTS);
        assertThat(sizes).containsOnlyKeys(ACTS);
        assertThat(sizes.values()).allMatch(types -> types <= MOST_OF_AN_ACT);
    }

    @Test
    void aCrowdedPackageIsSeen() {
        JavaClasses broken = new ClassFileImporter().importPackages("abono.architecture.broken");
        assertThat(beyond(broken, 0)).containsKey("abono.architecture.broken");
    }

    private static Map<String, Integer> beyond(JavaClasses classes, int most) {
        Map<String, Integer> types = new TreeMap<>();
        for (JavaClass type : classes) {
            if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
                types.merge(type.getPackageName(), 1, Integer::sum);
            }
        }
        types.values().removeIf(count -> count <= most);
        return types;
    }
}
