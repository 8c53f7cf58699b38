package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the docs name exists: types and methods of the house, its packages, addresses, files. */
class DocsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = ROOT.resolve("src/site/markdown");
    private static final Path DOMAIN = Path.of("src/main/java/abono");

    private static final List<Path> CODE =
            List.of(
                    Path.of("src"),
                    ROOT.resolve("web/src"),
                    ROOT.resolve("src/it/src"),
                    ROOT.resolve("src/launcher/src"));

    /** Types that are not the house's own. */
    private static final Set<String> FOREIGN =
            Set.of("BigDecimal", "Currency", "ETag", "Event", "Host", "Link", "List", "Secure");

    private static final Pattern IN_CODE_LETTERS = Pattern.compile("`([^`\\n]+)`");

    /** {@code Type}, {@code package.Type}, {@code Type.method} with or without arguments. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:abono\\.)?((?:[a-z]+\\.)*)([A-Z]\\w*[a-z]\\w*)((?:\\.\\w+)*)(\\(.*)?");

    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record|@interface) ([A-Z]\\w*)");

    private static final Pattern METHOD = Pattern.compile("\\b(\\w+)\\s*\\(");
    private static final Pattern PATH = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");
    private static final Pattern REQUEST =
            Pattern.compile("(?:GET|POST|PUT|PATCH|DELETE)(?:\\|POST)? (/[^ ?]*).*");

    private static final Pattern LINKED = Pattern.compile("\\]\\(([^)#:]+)\\)");

    /** Text of each type, by its simple name; a nested one has that of its file. */
    private static final TreeMap<String, String> TYPES = types();

    @Test
    void typesAndMethodsThatTheDocsNameExist() {
        assertThat(TYPES).hasSizeGreaterThan(500);
        List<String> strange = new ArrayList<>();
        docs().forEach(
                        (doc, text) ->
                                unknown(text).forEach(each -> strange.add(each + " in " + doc)));
        assertThat(strange).isEmpty();
    }

    @Test
    void aNameOfNobodyIsFound() {
        String doc =
                "`GivenUp`, `DocsTest.gone`, `abono.gone.DocsTest`,"
                    + " `DocsTest.aNameOfNobodyIsFound`, `abono.architecture.DocsTest`, `DocsTest`,"
                    + " `NOTE` and `notes.md`";
        assertThat(unknown(doc)).containsExactly("GivenUp", "DocsTest.gone", "abono.gone.DocsTest");
    }

    @Test
    void theMapNamesEachPackageOnce() {
        List<String> named = inMap(SourceFiles.read(DOCS.resolve("architecture.md")));
        assertThat(named).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(named)).isEqualTo(packages());
        assertThat(inMap("| 1 | `a` with `.b` and `.c.d`, `C` · `e` |\n`f`"))
                .containsExactly("a", "a.b", "a.c.d", "e");
    }

    @Test
    void addressesOfRestThatTheDocsNameExist() {
        Set<String> paths = paths();
        List<String> named = requests(SourceFiles.read(DOCS.resolve("api.md")));
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(paths).containsAll(named).doesNotContain("quotes/{id}/evidence");
    }

    @Test
    void filesThatTheDocsLinkExist() {
        docs().forEach((doc, text) -> assertThat(missing(doc, text)).as(doc.toString()).isEmpty());
        assertThat(docs().values()).anyMatch(text -> LINKED.matcher(text).find());
        assertThat(missing(DOCS.resolve("api.md"), "[a](gone.md) [b](api.md)"))
                .containsExactly(DOCS.resolve("gone.md"));
    }

    private static List<Path> missing(Path doc, String text) {
        return LINKED.matcher(text)
                .results()
                .map(found -> doc.resolveSibling(found.group(1)))
                .filter(file -> !Files.exists(file))
                .toList();
    }

    private static List<String> unknown(String text) {
        return codeLetters(text)
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .filter(name -> !FOREIGN.contains(name.group(2)) && !exists(name))
                .map(Matcher::group)
                .toList();
    }

    private static boolean exists(Matcher name) {
        String text = TYPES.get(name.group(2));
        String within = name.group(1).replaceFirst("\\.$", "");
        return text != null
                && (within.isEmpty() || text.contains("package abono." + within + ";"))
                && Stream.of(name.group(3).split("\\."))
                        .filter(each -> !each.isEmpty())
                        .allMatch(each -> declares(text, each));
    }

    /** A method that the type's file names, or a nested type. */
    private static boolean declares(String text, String member) {
        return Stream.of(METHOD, TYPE)
                .flatMap(each -> each.matcher(text).results())
                .anyMatch(found -> found.group(1).equals(member));
    }

    /** The packages in the rows of the map; {@code .b} is nested in the one before it. */
    private static List<String> inMap(String doc) {
        List<String> named = new ArrayList<>();
        doc.lines()
                .filter(line -> line.matches("\\| \\d \\| .*"))
                .flatMap(DocsTest::codeLetters)
                .filter(each -> each.matches("\\.?[a-z.]+"))
                .forEach(each -> named.add(each.startsWith(".") ? outer(named) + each : each));
        return named;
    }

    private static String outer(List<String> named) {
        String last = named.get(named.size() - 1);
        return last.replaceFirst("\\..*", "");
    }

    private static Set<String> packages() {
        return SourceFiles.below(DOMAIN, ".java").stream()
                .map(file -> DOMAIN.relativize(file.getParent()).toString().replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of each resource, and of each of its methods that has one more. */
    private static Set<String> paths() {
        Set<String> paths = new HashSet<>();
        for (Path file : SourceFiles.below(ROOT.resolve("web/src/main/java/abono/api"), ".java")) {
            List<String> found =
                    PATH.matcher(SourceFiles.read(file))
                            .results()
                            .map(each -> each.group(1))
                            .toList();
            found.stream().limit(1).forEach(paths::add);
            found.stream().skip(1).forEach(each -> paths.add(found.get(0) + "/" + each));
        }
        return paths;
    }

    private static List<String> requests(String doc) {
        return codeLetters(doc)
                .map(REQUEST::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1).substring(1))
                .toList();
    }

    private static Stream<String> codeLetters(String text) {
        return IN_CODE_LETTERS.matcher(text).results().map(found -> found.group(1));
    }

    private static TreeMap<Path, String> docs() {
        TreeMap<Path, String> docs = new TreeMap<>();
        SourceFiles.below(DOCS, ".md").stream()
                .filter(file -> !file.endsWith("changelog.md"))
                .forEach(file -> docs.put(file, SourceFiles.read(file)));
        docs.put(ROOT.resolve("README.md"), SourceFiles.read(ROOT.resolve("README.md")));
        return docs;
    }

    private static TreeMap<String, String> types() {
        TreeMap<String, String> types = new TreeMap<>();
        for (Path file :
                CODE.stream().flatMap(each -> SourceFiles.below(each, ".java").stream()).toList()) {
            String text = SourceFiles.read(file);
            for (String type :
                    TYPE.matcher(text)
                            .results()
                            .map((MatchResult each) -> each.group(1))
                            .toList()) {
                types.merge(type, text, (one, other) -> one + other);
            }
        }
        return types;
    }
}
