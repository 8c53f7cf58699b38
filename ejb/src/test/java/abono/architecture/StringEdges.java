package abono.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom packages name in their queries: entities in JPQL, tables in SQL, classes by their full name.
 * The compiler sees none of it.
 *
 * <p>It reads sources. A table without an entity belongs to the only package that names it, or to
 * whom {@link #owners} says.
 */
final class StringEdges {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CONCATENATION = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern QUERY =
            Pattern.compile("\\b(select|from|join|where|update|delete|insert|having)\\b");

    /** What stands where a table can stand, also the second in {@code from a x, b y}. */
    private static final Pattern SOURCE =
            Pattern.compile(
                    "\\b(?:from|join|into|update|using)\\s+(\\w+(?:\\s+\\w+)?"
                            + "(?:\\s*,\\s*\\w+(?:\\s+\\w+)?)*)");

    private static final Pattern CAPITALIZED = Pattern.compile("\\b[A-Z]\\w+");
    private static final Pattern QUALIFIED = Pattern.compile("\\babono\\.([a-z.]+)\\.[A-Z]");
    private static final Pattern ENTITY =
            Pattern.compile("(?m)^@Entity\\b.*?\\bclass (\\w+)", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("@(?:Table|CollectionTable|JoinTable)\\(\\s*name = \"(\\w+)\"");
    private static final Pattern CREATED =
            Pattern.compile("create table (?:if not exists )?(\\w+)");

    /** A class of the house. */
    record Source(String inPackage, String text) {}

    private final List<Source> sources;
    private final Map<String, String> owners;

    /**
     * The strings of a house.
     *
     * @param migrations by which its tables are created
     * @param owners of tables without an entity that more than one package names
     */
    StringEdges(List<Source> sources, List<String> migrations, Map<String, String> owners) {
        this.sources = sources;
        this.owners = new HashMap<>(owners);
        sources.forEach(this::own);
        migrations.forEach(this::assign);
    }

    private void own(Source source) {
        Matcher entity = ENTITY.matcher(source.text());
        if (entity.find()) {
            owners.put(entity.group(1), source.inPackage());
            owners.put(entity.group(1).toLowerCase(java.util.Locale.ROOT), source.inPackage());
        }
        all(TABLE, source.text()).forEach(table -> owners.put(table, source.inPackage()));
    }

    /** Tables without an entity. */
    private void assign(String migration) {
        for (String table : all(CREATED, migration)) {
            Set<String> users = new TreeSet<>();
            sources.stream()
                    .filter(source -> named(source.text()).contains(table))
                    .forEach(source -> users.add(source.inPackage()));
            if (users.size() == 1) {
                owners.putIfAbsent(table, users.iterator().next());
            } else if (users.size() > 1 && !owners.containsKey(table)) {
                throw new IllegalStateException(table + " is named by " + users + ": whose is it?");
            }
        }
    }

    Edges edges() {
        Edges edges = new Edges();
        for (Source source : sources) {
            for (String name : named(source.text())) {
                String owner = owners.get(name);
                if (owner != null) {
                    edges.add(source.inPackage(), owner);
                }
            }
            queries(source.text()).stream()
                    .flatMap(query -> all(QUALIFIED, query).stream())
                    .forEach(other -> edges.add(source.inPackage(), other));
        }
        return edges;
    }

    /** Every name in a query that can be an entity's or a table's. */
    private static Set<String> named(String text) {
        Set<String> names = new TreeSet<>();
        for (String query : queries(text)) {
            names.addAll(CAPITALIZED.matcher(query).results().map(MatchResult::group).toList());
            for (String list : all(SOURCE, query)) {
                for (String each : list.split("\\s*,\\s*")) {
                    names.add(each.split("\\s")[0]);
                }
            }
        }
        return names;
    }

    private static List<String> queries(String text) {
        String whole = CONCATENATION.matcher(COMMENT.matcher(text).replaceAll(" ")).replaceAll("");
        List<String> queries = new ArrayList<>();
        Matcher literal = LITERAL.matcher(whole);
        while (literal.find()) {
            String said = literal.group(1) == null ? literal.group(2) : literal.group(1);
            if (QUERY.matcher(said).find()) {
                queries.add(said);
            }
        }
        return queries;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
