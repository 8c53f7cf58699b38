package abono.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.event.Observes;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Observers only tell, or close what is left over: no business act hangs on one. */
class ObserversTest {
    /**
     * All that observe. {@code LeftoverRequests} closes requests whose quote is gone; the others
     * tell.
     */
    private static final String[] OBSERVERS = {
        "acceptance.LeftoverRequests",
        "audit.AuditTrail",
        "idempotency.EffectMark",
        "notifications.ConsentMails",
        "notifications.ConversationMails",
        "notifications.EvidenceMails",
        "notifications.InvoiceMails",
        "notifications.OrderMails",
        "notifications.PaymentMails",
        "notifications.PeopleMails",
        "notifications.QuoteMails",
        "notifications.RecordedMails",
        "notifications.SubscriptionMails"
    };

    /** The packages whose acts move money. */
    private static final String[] MOVERS = {
        "abono.acceptance",
        "abono.accountcredit..",
        "abono.billrun..",
        "abono.checkout..",
        "abono.invoicing..",
        "abono.ledger..",
        "abono.numbering..",
        "abono.orderfulfilment..",
        "abono.payments.gateway..",
        "abono.payments.methods..",
        "abono.settlement.."
    };

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("abono");

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("abono.architecture.observing");

    @Test
    void exactlyTheseObserve() {
        assertThat(observers(HOUSE)).containsExactly(OBSERVERS);
        assertThat(observers(BROKEN)).containsExactly("architecture.observing.SettlesAsItHears");
    }

    @Test
    void whoTellsMovesNoMoney() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "abono.audit..",
                                "abono.idempotency..",
                                "abono.notifications..",
                                "abono.architecture.observing")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(MOVERS)
                        .orShould()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "abono\\..*(Lifecycle|Life|Collections|PaymentApprovals|Orders)");
        rule.check(HOUSE);
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
        assertThat(MOVERS).allMatch(each -> HOUSE.containPackage(each.replace("..", "")));
    }

    private static TreeSet<String> observers(JavaClasses classes) {
        TreeSet<String> found = new TreeSet<>();
        classes.stream()
                .filter(type -> type.getMethods().stream().anyMatch(ObserversTest::observes))
                .map(JavaClass::getName)
                .forEach(name -> found.add(name.substring("abono.".length())));
        return found;
    }

    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(each -> each.isAnnotatedWith(Observes.class));
    }
}
