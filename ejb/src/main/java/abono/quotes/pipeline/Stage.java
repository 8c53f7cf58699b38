package abono.quotes.pipeline;

import abono.quotes.QuoteStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a quote has come, as the pipeline groups its states. States are named by their names, so
 * that a new one is one word here; a test proves that each has its place.
 */
public enum Stage {
    DRAFTING("DRAFT", "REJECTED"),
    IN_APPROVAL("PENDING_APPROVAL"),
    READY("APPROVED"),
    WAITING("SENT"),
    WON("ACCEPTED"),
    LOST("DECLINED", "EXPIRED", "WITHDRAWN"),
    /** A newer revision counts instead of it. */
    REPLACED("SUPERSEDED");

    private final Set<String> names;

    Stage(String... names) {
        this.names = Set.of(names);
    }

    /** The stage of a state. */
    public static Stage of(QuoteStatus status) {
        return Arrays.stream(values())
                .filter(each -> each.names.contains(status.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No stage for " + status));
    }

    /** The stages that quotes are looked for in, in their order: those that there are states of. */
    public static List<Stage> board() {
        return Arrays.stream(values())
                .filter(each -> each != REPLACED && !each.states().isEmpty())
                .toList();
    }

    /** Its states. */
    public Set<QuoteStatus> states() {
        Set<QuoteStatus> states = EnumSet.noneOf(QuoteStatus.class);
        for (QuoteStatus each : QuoteStatus.values()) {
            if (names.contains(each.name())) {
                states.add(each);
            }
        }
        return states;
    }
}
