package abono.persistence;

import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a query's parameters are set to, and which ones a condition names. */
public final class BoundParameters {
    private static final Pattern NAMED = Pattern.compile(":(\\w+)");

    private BoundParameters() {}

    /** The parameters that are set, by their names. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> of(UnaryOperator<TypedQuery<Object>> binding) {
        Map<String, Object> bound = new TreeMap<>();
        binding.apply(
                (TypedQuery<Object>)
                        Proxy.newProxyInstance(
                                BoundParameters.class.getClassLoader(),
                                new Class<?>[] {TypedQuery.class},
                                (query, method, values) -> {
                                    bound.put((String) values[0], values[1]);
                                    return query;
                                }));
        return bound;
    }

    /** The parameters that a condition names. */
    public static Set<String> in(String condition) {
        Set<String> names = new TreeSet<>();
        NAMED.matcher(condition).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
