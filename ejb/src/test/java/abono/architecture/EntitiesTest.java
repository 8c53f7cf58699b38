package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The entity diagram of the docs shows the tables of the migrations and their foreign keys. */
class EntitiesTest {
    private static final Path DOC = Path.of("../src/site/markdown/entities.md");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** In the diagram: one table, the line between them, another one. */
    private static final Pattern RELATION =
            Pattern.compile("(?m)^ +(\\w+) [|}][|o](--|\\.\\.)[|o][|{] (\\w+) :");

    private static final Pattern LEFT_OUT = Pattern.compile("`(\\w+)`");
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\b(create|drop|alter) table (?:if (?:not )?exists )?(\\w+)([^;]*);",
                    Pattern.DOTALL);
    private static final Pattern RENAMED = Pattern.compile("^\\s*rename to (\\w+)");
    private static final Pattern KEY = Pattern.compile("\\breferences (\\w+)");

    @Test
    void eachTableIsShownOrLeftOut() throws IOException {
        String doc = Files.readString(DOC);
        Set<String> shown = shown(doc);
        Set<String> leftOut = leftOut(doc);
        Set<String> both = new TreeSet<>(shown);
        both.retainAll(leftOut);
        assertThat(both).isEmpty();
        Set<String> named = new TreeSet<>(shown);
        named.addAll(leftOut);
        assertThat(named).isEqualTo(new Schema(migrations()).tables);
        assertThat(shown).hasSizeGreaterThan(30);
    }

    @Test
    void eachSolidLineIsAForeignKey() throws IOException {
        Schema schema = new Schema(migrations());
        assertThat(lines(Files.readString(DOC), "--")).isNotEmpty().allMatch(schema.keys::contains);
        assertThat(lines(Files.readString(DOC), ".."))
                .isNotEmpty()
                .noneMatch(schema.keys::contains);
    }

    @Test
    void followsWhatMigrationsRenameAndDrop() {
        Schema schema =
                new Schema(
                        List.of(
                                "create table a (id int);\ncreate table b (a int references a);",
                                "create table gone (id int); -- create table c (id int);",
                                "alter table a rename to d; drop table gone;",
                                "alter table d add column b int references b;"));
        assertThat(schema.tables).containsExactly("b", "d");
        assertThat(schema.keys).containsExactly("b d", "d b");
        assertThat(lines("  d ||--o{ b : has\n  d }o..o| c : x\n", "--")).containsExactly("d b");
    }

    private static Set<String> shown(String doc) {
        Set<String> shown = new TreeSet<>();
        RELATION.matcher(doc)
                .results()
                .forEach(found -> shown.addAll(List.of(found.group(1), found.group(3))));
        return shown;
    }

    private static Set<String> leftOut(String doc) {
        return new TreeSet<>(
                LEFT_OUT.matcher(doc.substring(doc.indexOf("## Left out")))
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    private static List<String> lines(String doc, String kind) {
        return RELATION.matcher(doc)
                .results()
                .filter(found -> found.group(2).equals(kind))
                .map(found -> found.group(1) + " " + found.group(3))
                .toList();
    }

    private static List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted(Comparator.comparing(EntitiesTest::number)).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static int number(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    /** The tables after all migrations, and as "a b" that b has a foreign key to a. */
    private static final class Schema {
        private final Set<String> tables = new TreeSet<>();
        private final Set<String> keys = new TreeSet<>();

        Schema(List<String> migrations) {
            for (String migration : migrations) {
                STATEMENT.matcher(migration.replaceAll("--.*", "")).results().forEach(this::apply);
            }
        }

        private void apply(MatchResult statement) {
            String table = statement.group(2);
            if (statement.group(1).equals("create")) {
                tables.add(table);
            } else if (statement.group(1).equals("drop")) {
                tables.remove(table);
            }
            KEY.matcher(statement.group(3))
                    .results()
                    .forEach(found -> keys.add(found.group(1) + " " + table));
            RENAMED.matcher(statement.group(3)).results().forEach(to -> rename(table, to.group(1)));
        }

        private void rename(String table, String to) {
            tables.remove(table);
            tables.add(to);
            List<String> known = List.copyOf(keys);
            keys.clear();
            known.forEach(key -> keys.add(key.replaceAll("\\b" + table + "\\b", to)));
        }
    }
}
