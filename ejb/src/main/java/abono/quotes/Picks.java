package abono.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the customer took of optional lines and alternatives (Q6). */
record Picks(List<QuoteLine> lines) {
    /** Takes the wanted positions; what is not optional stays. */
    void take(Set<Integer> positions) {
        lines.forEach(line -> line.pick(positions.contains(line.position())));
        if (taken().isEmpty() || !oneOfEach()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.NOTHING_PICKED);
        }
    }

    List<QuoteLine> taken() {
        return lines.stream().filter(QuoteLine::picked).toList();
    }

    LocalDate end(LocalDate start) {
        return taken().stream()
                .filter(line -> line.days() != null)
                .map(line -> line.term(start).days().end())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private boolean oneOfEach() {
        List<Integer> chosen = groups(taken().stream()).toList();
        Set<Integer> offered = groups(lines.stream()).collect(Collectors.toSet());
        return chosen.size() == offered.size() && Set.copyOf(chosen).equals(offered);
    }

    private static Stream<Integer> groups(Stream<QuoteLine> lines) {
        return lines.map(QuoteLine::alternative).filter(Objects::nonNull);
    }
}
