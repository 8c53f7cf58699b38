package abono.pricing.schedules;

import abono.money.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * An invoice to come, or a credit note when its lines come to less than nothing: what the contracts
 * of one quote cost on one day.
 *
 * @param lines at least one, in the order of the contracts
 */
public record DueInvoice(LocalDate on, UUID quote, List<ContractLine> lines)
        implements Serializable {
    private record Key(LocalDate on, UUID quote) {}

    /**
     * The invoices of the contracts, the earliest first.
     *
     * @param until the day of each before which its invoices are wanted
     */
    public static List<DueInvoice> of(
            Collection<ContractSchedule> contracts, Function<ContractSchedule, LocalDate> until) {
        TreeMap<Key, List<ContractLine>> lines =
                new TreeMap<>(Comparator.comparing(Key::on).thenComparing(Key::quote));
        for (ContractSchedule contract : contracts) {
            for (ContractDay day : contract.until(until.apply(contract))) {
                if (!day.lines().isEmpty()) {
                    lines.computeIfAbsent(new Key(day.on(), day.quote()), any -> new ArrayList<>())
                            .addAll(day.lines());
                }
            }
        }
        return lines.entrySet().stream()
                .map(each -> new DueInvoice(each.getKey().on, each.getKey().quote, each.getValue()))
                .toList();
    }

    /** Without tax; negative on a credit note. */
    public Money net() {
        return ContractLine.sum(lines, lines.get(0).net().currency());
    }

    /** Whether any of the contracts has a line on it. */
    public boolean concerns(Set<UUID> contracts) {
        return lines.stream().anyMatch(line -> contracts.contains(line.about()));
    }
}
