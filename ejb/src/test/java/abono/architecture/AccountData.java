package abono.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which entities and tables hold what is an account's, by the fields of the entities. */
final class AccountData {
    private static final Pattern ENTITY =
            Pattern.compile("(?m)^@Entity\\b.*?\\bclass (\\w+)", Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile("@(?:Entity|Table|CollectionTable)\\(\\s*name = \"(\\w+)\"");
    private static final Pattern FIELD =
            Pattern.compile("\\b(?:private|protected) ([\\w<>]+) (\\w+)(?: = [^;]*)?;");

    private AccountData() {}

    /**
     * An entity of the house.
     *
     * @param type its class
     * @param names that it has in queries, tables included
     * @param fields type and name of each
     */
    private record Entity(String type, Set<String> names, List<MatchResult> fields) {
        static Entity of(String type, String source) {
            Set<String> names = new HashSet<>();
            names.add(type);
            names.add(type.toLowerCase(Locale.ROOT));
            NAME.matcher(source).results().forEach(found -> names.add(found.group(1)));
            return new Entity(type, names, FIELD.matcher(source).results().toList());
        }

        /** Whether it is an account's, or of something that is. */
        boolean belongsTo(Set<String> types) {
            return types.contains(type)
                    || fields.stream()
                            .anyMatch(
                                    field ->
                                            types.contains(field.group(1))
                                                    || field.group(2).equals("account")
                                                    || idOfOne(field.group(2), types));
        }

        /** A comment's id is called {@code commentId}, also where comments are QuoteComments. */
        private static boolean idOfOne(String field, Set<String> types) {
            String name = field.toLowerCase(Locale.ROOT);
            return field.endsWith("Id")
                    && types.stream()
                            .map(type -> type.toLowerCase(Locale.ROOT) + "id")
                            .anyMatch(id -> id.endsWith(name));
        }
    }

    /** Every name in a query that means data of an account. */
    static Set<String> names(List<String> sources) {
        List<Entity> entities = new ArrayList<>();
        for (String source : sources) {
            Matcher entity = ENTITY.matcher(source);
            if (entity.find()) {
                entities.add(Entity.of(entity.group(1), source));
            }
        }
        Set<String> types = new HashSet<>(Set.of("Account"));
        int before = 0;
        while (types.size() > before) {
            before = types.size();
            entities.stream()
                    .filter(each -> each.belongsTo(types))
                    .forEach(each -> types.add(each.type()));
        }
        Set<String> names = new HashSet<>();
        entities.stream()
                .filter(each -> types.contains(each.type()))
                .forEach(each -> names.addAll(each.names()));
        return names;
    }
}
