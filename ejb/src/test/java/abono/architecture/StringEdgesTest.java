package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who knows whom by the names in queries. {@link ArchitectureTest} holds what the compiler sees;
 * what is more than that is listed here, and becomes less.
 */
class StringEdgesTest {
    private static final Path SOURCES = Path.of("src/main/java/abono");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Tables without an entity that not only their own package names. */
    private static final Map<String, String> OWNERS = Map.of("number_series", "numbering");

    /** Edges that stand in queries alone; one that is not there any more must go. */
    private static final String IN_QUERIES_ONLY =
            """
            accountcredit -> invoices
            creditnotes -> accountcredit
            payments -> creditnotes
            schema -> security
            settlement -> accountcredit
            subscriptions -> quotes
            """;

    /** Code and queries together; it becomes empty. */
    private static final List<String> IN_CIRCLES =
            List.of("quotes", "quotes.lines", "quotes.terms", "subscriptions");

    private static final Edges CODE = Edges.read(ArchitectureTest.MAP);

    @Test
    void queriesNameNobodyElseThanTheListSays() {
        assertThat(house().without(CODE)).hasToString(IN_QUERIES_ONLY);
    }

    @Test
    void noQueryClosesAnotherCircle() {
        assertThat(house().and(CODE).inCircles()).containsExactlyElementsOf(IN_CIRCLES);
        assertThat(CODE.inCircles()).isEmpty();
        assertThat(Edges.read("a -> b c\nb -> d\nd -> a\ne -> a\nf ->").inCircles())
                .containsExactly("a", "b", "d");
    }

    @Test
    void seesEntitiesTablesAndClassesInQueries() {
        StringEdges.Source quote =
                source("quotes", "@Entity\n@Table(name = \"the_quote\")\npublic class Quote {}");
        StringEdges.Source person = source("people", "@Entity\npublic class Person {}");
        assertThat(edges(quote, source("a", "q(\"select x from A x\" + \" join Quote q\")")))
                .hasToString("a -> quotes\n");
        assertThat(edges(quote, source("b", "q(\"\"\"\n select 1 from x a, the_quote q\"\"\")")))
                .hasToString("b -> quotes\n");
        assertThat(edges(person, source("c", "\"update person set x = 1\"")))
                .hasToString("c -> people\n");
        assertThat(edges(source("d", "\"select new abono.money.Money(x.y) from X x\"")))
                .hasToString("d -> money\n");
        assertThat(edges(quote, person, source("e", "/* from Quote */ \"the Quote of a person\"")))
                .hasToString("");
    }

    @Test
    void asksWhoseATableIsThatTwoName() {
        assertThat(edges(source("a", "\"delete from orphan\""))).hasToString("");
        assertThatThrownBy(
                        () ->
                                edges(
                                        source("a", "\"delete from orphan\""),
                                        source("b", "\"select 1 from orphan\"")))
                .hasMessageContaining("whose is it?");
    }

    private static Edges edges(StringEdges.Source... sources) {
        return new StringEdges(List.of(sources), List.of("create table orphan (id int)"), Map.of())
                .edges();
    }

    private static StringEdges.Source source(String inPackage, String text) {
        return new StringEdges.Source(inPackage, text);
    }

    private static Edges house() {
        List<StringEdges.Source> sources =
                SourceFiles.below(SOURCES, ".java").stream()
                        .map(
                                file ->
                                        source(
                                                SOURCES.relativize(file.getParent())
                                                        .toString()
                                                        .replace('/', '.'),
                                                SourceFiles.read(file)))
                        .toList();
        List<String> migrations =
                SourceFiles.below(MIGRATIONS, ".sql").stream().map(SourceFiles::read).toList();
        assertThat(sources).hasSizeGreaterThan(100);
        return new StringEdges(sources, migrations, OWNERS).edges();
    }
}
