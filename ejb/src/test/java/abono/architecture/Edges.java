package abono.architecture;

import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who knows whom: packages and the packages that each names. */
final class Edges {
    private final TreeMap<String, Set<String>> known = new TreeMap<>();

    /** As a map of packages writes them: {@code from -> to to}, a line each. */
    static Edges read(String map) {
        Edges edges = new Edges();
        map.lines()
                .map(line -> line.split(" -> ?"))
                .forEach(
                        line ->
                                Stream.of(line.length < 2 ? new String[0] : line[1].split(" "))
                                        .forEach(to -> edges.add(line[0].strip(), to)));
        return edges;
    }

    void add(String from, String to) {
        if (!from.equals(to)) {
            known.computeIfAbsent(from, any -> new TreeSet<>()).add(to);
        }
    }

    /** All of both. */
    Edges and(Edges others) {
        Edges all = new Edges();
        Stream.of(this, others)
                .forEach(
                        each ->
                                each.known.forEach(
                                        (from, tos) -> tos.forEach(to -> all.add(from, to))));
        return all;
    }

    /** Those that the others do not have. */
    Edges without(Edges others) {
        Edges rest = new Edges();
        known.forEach(
                (from, tos) ->
                        tos.stream()
                                .filter(to -> !others.from(from).contains(to))
                                .forEach(to -> rest.add(from, to)));
        return rest;
    }

    /** Packages that reach themselves. */
    Set<String> inCircles() {
        Set<String> circling = new TreeSet<>();
        known.keySet().stream()
                .filter(each -> reached(from(each), new TreeSet<>()).contains(each))
                .forEach(circling::add);
        return circling;
    }

    private Set<String> reached(Collection<String> next, Set<String> seen) {
        next.stream().filter(seen::add).forEach(each -> reached(from(each), seen));
        return seen;
    }

    private Set<String> from(String each) {
        return known.getOrDefault(each, Set.of());
    }

    @Override
    public String toString() {
        StringBuilder map = new StringBuilder();
        known.forEach(
                (from, tos) ->
                        map.append(from).append(" -> ").append(String.join(" ", tos)).append('\n'));
        return map.toString();
    }
}
