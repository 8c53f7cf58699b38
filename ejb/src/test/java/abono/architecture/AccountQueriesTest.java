package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import abono.security.Scope;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A query over the data of accounts carries the caller's scope, or it names whose data or which
 * document it reads, which the service's guard knows. What reads the data of everybody is listed
 * here: the day's work, the courier and the checks of the books, which no customer calls.
 *
 * <p>It reads the texts of a method as one: a second query beside one that is scoped is not seen.
 */
class AccountQueriesTest {
    private static final Path SOURCES = Path.of("src/main/java/abono");

    /** What reads everybody's data; one that does not any more must go. */
    private static final String EVERYBODY =
            """
            Accounts.zones
            Books.checks
            Books.tellDifferences
            Collections.due
            Consents.due
            Consents.nextDue
            CreditRun.Step.due
            EvidenceChain.firstBreak
            EvidenceChain.unfiled
            LedgerService.trialBalance
            Outbox.count
            Outbox.due
            Outbox.nextTry
            Outbox.rows
            Payments.nextAsk
            Payments.toAsk
            QuoteExpiry.run
            QuoteReminders.run
            Subscriptions.due
            Subscriptions.endingBy
            """;

    private static final String NOTE =
            """
            @Entity
            @Table(name = "the_note")
            class Note {
                private UUID accountId;
            }
            """;

    private static final String REMARK =
            """
            @Entity
            class Remark {
                private Note note;
            }
            """;

    /** A filter that may be left out names nobody. */
    private static final Pattern OPTIONAL = Pattern.compile("\\(:any\\w+ = true or [^)]*\\)");

    private static final Pattern SOURCE = Pattern.compile("\\b(?:from|join|update) (\\w+)");

    /** Equal to, or among, what the caller of the repository names. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:id|\\w+Id|\\w+_id|\\w*[kK]ey|\\w*[hH]ash|account|person|quote|invoice|"
                            + "number|code) (?:=|in) \\(?[:?]\\w");

    @Test
    void aQueryCarriesTheScopeOrNamesWhatItReads() {
        assertThat(String.join("\n", ofEverybody(files())) + "\n").isEqualTo(EVERYBODY);
    }

    @Test
    void dataOfAccountsIsKnown() {
        assertThat(AccountData.names(files()))
                .contains("Invoice", "InvoiceLine", "Payment", "Allocation", "Quote", "QuoteLine")
                .contains("Subscription", "SalesOrder", "CreditNote", "PurchaseOrder", "Membership")
                .contains("QuoteComment", "SalesRequest", "AcceptanceEvidence", "ConsentRequest")
                .contains("invoice", "quote", "account", "sales_order", "consent_seat")
                .doesNotContain("Plan", "Product", "Person", "Issuer", "TaxRate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from Note n\"",
                "\"fr\" + \"om Note n\"",
                "FROM + \" order by n.id\"",
                "\"select x from Remark x\"",
                "\"select 1 from the_note\"",
                "FROM + \"where n.status = :open\"",
                "FROM + \"where (:anyOne = true or n.id = :one)\""
            })
    void aQueryOfEverybodyIsSeen(String query) {
        assertThat(ofEverybody(List.of(NOTE, REMARK, notes(query)))).containsExactly("Notes.all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM + \"join n.account a where \" + Scope.CONDITION",
                "FROM + \"where n.accountId = :account\"",
                "FROM + \"where n.id in :ids\"",
                "\"select c from Country c\""
            })
    void aScopeOrANameIsEnough(String query) {
        assertThat(ofEverybody(List.of(NOTE, REMARK, notes(query)))).isEmpty();
    }

    /** A repository whose query hides in a constant and a method of its own. */
    private static String notes(String query) {
        return """
        class Notes {
            private static final String FROM = "select n from Note n ";
            List<Note> all() { return whole(%s); }
            List<Note> all(UUID account) { return whole("where n.accountId = :account"); }
            private List<Note> whole(String q) { return em.createQuery(q).getResultList(); }
        }
        """
                .formatted(query);
    }

    private static Set<String> ofEverybody(List<String> sources) {
        Set<String> data = AccountData.names(sources);
        Map<String, String> scope = Map.of("Scope.CONDITION", Scope.CONDITION);
        Set<String> found = new TreeSet<>();
        QueryTexts.of(parsed(sources), scope)
                .forEach(
                        (method, texts) -> {
                            if (texts.stream().anyMatch(text -> unrestricted(text, data))) {
                                found.add(method);
                            }
                        });
        return found;
    }

    private static boolean unrestricted(String text, Set<String> data) {
        String query = text.replaceAll("\\s+", " ");
        return SOURCE.matcher(query).results().anyMatch(found -> data.contains(found.group(1)))
                && !query.contains(Scope.CONDITION)
                && !NAMED.matcher(OPTIONAL.matcher(query).replaceAll("")).find();
    }

    private static List<CompilationUnitTree> parsed(List<String> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files = sources.stream().map(AccountQueriesTest::file).toList();
        JavacTask task =
                (JavacTask)
                        compiler.getTask(null, null, any -> {}, List.of("-proc:none"), null, files);
        try {
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(CompilationUnitTree.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject file(String source) {
        return new SimpleJavaFileObject(URI.create("mem:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean lenient) {
                return source;
            }
        };
    }

    private static List<String> files() {
        return SourceFiles.below(SOURCES, ".java").stream().map(SourceFiles::read).toList();
    }
}
