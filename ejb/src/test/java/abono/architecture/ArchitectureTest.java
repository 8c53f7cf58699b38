package abono.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.acceptance.AcceptanceService;
import abono.acceptance.Authority;
import abono.invoices.CreditFigures;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceLifecycle;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.quotes.answers.Signature;
import abono.security.Person;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.SubscriptionLifecycle;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.json.Json;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The map of the house (layout.md): who may know whom, exactly. Every rule has its control. */
class ArchitectureTest {
    /** Each package and all that it knows; an edge that is not used any more must go. */
    static final String MAP =
            """
            acceptance -> acceptance.evidence accounts creditnotes invoices invoices.origins \
            invoicing money pricing pricing.schedules purchaseapprovals purchaseorders quotes \
            quotes.answers quotes.lines quotes.terms security subscriptions time
            acceptance.evidence -> accounts catalog events invoices money pricing quotes \
            quotes.answers quotes.lines quotes.terms security subscriptions tax time
            accountcredit -> accounts events ledger money
            accounts -> events persistence refusals security tax
            accounts.people -> accounts events persistence refusals security time
            audit -> events security time
            billrun -> accounts invoices invoices.origins invoicing jobs pricing pricing.schedules \
            quotes subscriptions time
            calendar -> accountcredit accounts catalog dunning events invoices money \
            payments.gateway payments.methods pricing pricing.schedules purchaseapprovals \
            purchaseorders quotes quotes.lists security subscriptions tax time
            catalog -> events money
            changerequests -> accounts catalog events persistence quotes refusals security \
            subscriptions time
            checkout -> accountcredit accounts invoices invoicing money orderfulfilment orders \
            payments payments.methods security settlement subscriptions
            creditnotes -> accounts events invoices invoices.origins ledger money persistence tax
            dailyrun -> accounts billrun documents idempotency jobs ledger notifications.outbox \
            purchaseapprovals quotes.drafting quotes.expiry refusals security settlement time
            demo -> accounts catalog events money security tax time
            documents -> acceptance acceptance.evidence accounts creditnotes documents.pdf events \
            invoices jobs money offlineacceptance payments quotes quotes.drafting refusals \
            security time
            documents.pdf -> acceptance.evidence accounts catalog creditnotes invoices money \
            payments pricing quotes quotes.answers quotes.lines quotes.terms refusals security \
            subscriptions tax
            dunning -> accounts events invoices money subscriptions time
            events ->
            idempotency -> events refusals security time
            invoices -> accounts events invoices.origins ledger money numbering persistence \
            refusals security tax time
            invoices.origins ->
            invoicing -> accountcredit accounts catalog creditnotes dunning invoices \
            invoices.origins ledger money payments persistence pricing pricing.schedules \
            purchaseapprovals purchaseorders quotes quotes.answers quotes.terms subscriptions tax \
            time
            jobs -> time
            ledger -> events money
            money ->
            notifications -> acceptance.evidence accounts catalog changerequests creditnotes \
            documents dunning invoices invoices.origins money notifications.letters \
            notifications.outbox offlineacceptance orders payments pricing purchaseapprovals \
            quotelinks quotes quotes.answers quotes.comments quotes.lines quotes.terms security \
            subscriptions time
            notifications.letters -> documents documents.pdf security
            notifications.outbox -> accounts documents documents.pdf events jobs \
            notifications.letters persistence refusals security time
            notifications.smtp -> notifications.outbox
            numbering ->
            offlineacceptance -> acceptance accounts events invoices money quotes quotes.answers \
            refusals security time
            orderfulfilment -> accountcredit accounts creditnotes invoices invoices.origins \
            invoicing money orders payments pricing pricing.schedules subscriptions
            orders -> accountcredit accounts catalog creditnotes events invoices money numbering \
            persistence pricing pricing.schedules refusals security subscriptions tax time
            payments -> accountcredit accounts events invoices ledger money numbering \
            payments.gateway persistence refusals security time
            payments.gateway -> money
            payments.gateway.sandbox -> money payments.gateway persistence time
            payments.methods -> accounts events payments payments.gateway persistence security \
            time
            persistence ->
            pricing -> catalog money
            pricing.schedules -> catalog money pricing
            purchaseapprovals -> accounts events invoices jobs money refusals security time
            purchaseorders -> accounts events invoices invoices.origins money persistence refusals \
            security tax time
            quotelinks -> acceptance accounts documents documents.pdf events purchaseapprovals \
            purchaseorders quotes quotes.answers quotes.terms refusals security time
            quotes -> accounts catalog events money persistence pricing pricing.schedules \
            quotes.answers quotes.lines quotes.terms refusals security subscriptions tax time
            quotes.answers -> accounts money refusals
            quotes.comments -> accounts events persistence quotes refusals security time
            quotes.comparison -> money pricing quotes quotes.terms security subscriptions tax
            quotes.discountapproval -> accounts events money quotes quotes.lines quotes.terms \
            refusals security
            quotes.drafting -> accounts catalog jobs money numbering pricing pricing.schedules \
            quotes quotes.discountapproval quotes.lines quotes.terms refusals security \
            subscriptions time
            quotes.expiry -> accounts events jobs quotes quotes.terms
            quotes.lines -> catalog money pricing pricing.schedules subscriptions
            quotes.lists -> accounts money persistence quotes security subscriptions time
            quotes.pipeline -> accounts money persistence quotes quotes.lists security time
            quotes.terms -> money pricing quotes.lines refusals tax
            refusals -> money
            schema ->
            security -> refusals time
            settlement -> accounts creditnotes dunning invoices invoicing jobs money \
            orderfulfilment payments payments.gateway payments.methods purchaseapprovals refusals \
            security time
            subscriptions -> accounts catalog events money persistence pricing pricing.schedules \
            refusals security time
            tax -> money
            tax.vies -> money tax
            time ->
            """;

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("abono");

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("abono.architecture.broken");

    @Test
    void everyPackageKnowsExactlyWhatTheMapSays() {
        assertThat(edges(HOUSE)).isEqualTo(MAP);
    }

    @Test
    void aStrangeEdgeIsSeen() {
        assertThat(edges(BROKEN))
                .contains("architecture.broken -> acceptance checkout invoices money quotes");
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        ArchRule rule = slices().matching("abono.(**)").should().beFreeOfCycles();
        rule.check(HOUSE);
        JavaClasses circle = new ClassFileImporter().importPackages("abono.architecture.circle");
        assertThatThrownBy(
                        () ->
                                slices().matching("abono.architecture.circle.(*)")
                                        .should()
                                        .beFreeOfCycles()
                                        .check(circle))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void onlyTheClockKnowsNow() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage("abono.time")
                        .should()
                        .callMethodWhere(readsAClock())
                        .orShould()
                        .callConstructor(Date.class);
        rule.check(HOUSE);
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void nobodySearchesTheClassPathForJson() {
        ArchRule rule = noClasses().should().dependOnClassesThat().areAssignableTo(Json.class);
        rule.check(HOUSE);
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void onlyTheActsThatSellDo() {
        ArchRule starts =
                noClasses()
                        .that()
                        .resideOutsideOfPackages("abono.acceptance", "abono.orderfulfilment")
                        .should()
                        .callMethod(SubscriptionLifecycle.class, "start", NewSubscription.class);
        ArchRule invoices = issuedOnlyByInvoicing("issue", InvoiceDraft.class);
        ArchRule credits =
                issuedOnlyByInvoicing("issueCreditNote", InvoiceDraft.class, CreditFigures.class);
        for (ArchRule rule : List.of(starts, invoices, credits)) {
            rule.check(HOUSE);
            assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
        }
        assertThat(HOUSE.get(AcceptanceService.class).getMethodCallsFromSelf()).isNotEmpty();
    }

    private static ArchRule issuedOnlyByInvoicing(String act, Class<?>... given) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("abono.invoicing")
                .should()
                .callMethod(InvoiceLifecycle.class, act, given);
    }

    @Test
    void onlyTheActOfAcceptanceAcceptsAQuote() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage("abono.acceptance")
                        .should()
                        .callMethod(
                                QuoteLife.class,
                                "accept",
                                Quote.class,
                                int.class,
                                Signature.class,
                                String.class,
                                UUID.class);
        rule.check(HOUSE);
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void anAuthorityIsStatedByWhoHoldsItsFacts() {
        ArchRule chain =
                statedOnlyBy("abono.acceptance", Authority.ApproverChain.class, UUID.class);
        ArchRule link = statedOnlyBy("abono.quotelinks", Authority.LinkBearer.class, UUID.class);
        ArchRule employees =
                statedOnlyBy(
                        "abono.offlineacceptance",
                        Authority.TwoEmployees.class,
                        Person.class,
                        String.class);
        for (ArchRule rule : List.of(chain, link, employees)) {
            rule.check(HOUSE);
            assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
        }
    }

    private static ArchRule statedOnlyBy(String owner, Class<?> kind, Class<?>... facts) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .callConstructor(kind, facts);
    }

    private static DescribedPredicate<JavaMethodCall> readsAClock() {
        return DescribedPredicate.describe(
                "read a clock",
                call -> {
                    AccessTarget.MethodCallTarget target = call.getTarget();
                    String owner = target.getOwner().getFullName();
                    return target.getName().equals("now") && owner.startsWith("java.time")
                            || target.getName().startsWith("currentTimeMillis")
                            || owner.equals(Clock.class.getName())
                                    && target.getName().startsWith("system");
                });
    }

    private static String edges(JavaClasses classes) {
        TreeMap<String, TreeSet<String>> edges = new TreeMap<>();
        classes.forEach(
                type -> {
                    String from = room(type.getPackageName());
                    TreeSet<String> known = edges.computeIfAbsent(from, any -> new TreeSet<>());
                    type.getDirectDependenciesFromSelf().stream()
                            .map(edge -> edge.getTargetClass().getBaseComponentType())
                            .map(target -> target.getPackageName())
                            .filter(name -> name.startsWith("abono."))
                            .map(ArchitectureTest::room)
                            .filter(to -> !to.equals(from))
                            .forEach(known::add);
                });
        StringBuilder map = new StringBuilder();
        edges.forEach(
                (from, known) ->
                        map.append((from + " -> " + String.join(" ", known)).stripTrailing())
                                .append('\n'));
        return map.toString();
    }

    private static String room(String packageName) {
        return Arrays.stream(packageName.split("\\."))
                .skip(1)
                .reduce((a, b) -> a + "." + b)
                .orElse("");
    }
}
