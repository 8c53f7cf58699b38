package abono.quotes;

import abono.money.Money;
import abono.money.Percent;
import abono.quotes.lines.LineCharge;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the customer took of optional lines and alternatives (Q6). */
record Picks(List<QuoteLine> lines) {
    /**
     * Takes the wanted positions; what is not optional stays.
     *
     * @param offerPercent the whole quote's discount, which what is taken bears together (Q2)
     */
    void take(Set<Integer> positions, Percent offerPercent) {
        lines.forEach(line -> line.pick(positions.contains(line.position())));
        if (taken().isEmpty() || !oneOfEach()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.NOTHING_PICKED);
        }
        bear(offerPercent);
    }

    private void bear(Percent offerPercent) {
        List<QuoteLine> taken = taken();
        List<Money> shares =
                LineCharge.shares(taken.stream().map(QuoteLine::offerBase).toList(), offerPercent);
        for (int i = 0; i < taken.size(); i++) {
            taken.get(i).bear(shares.get(i));
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
