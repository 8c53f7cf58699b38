package abono.dailyrun;

import abono.accounts.Accounts;
import abono.jobs.DueWork;
import abono.notifications.outbox.Courier;
import abono.payments.GatewayCalls;
import abono.purchaseapprovals.ConsentRun;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a clock that is moved must stop, so that all happens as if it had been lived through: at
 * every midnight of a zone in which an account or the seller lives, since days begin there, and
 * wherever something waits for an hour of its own.
 */
@Dependent
class Stops {
    @Inject private Accounts accounts;
    @Inject private GatewayCalls payments;
    @Inject private ConsentRun approvals;
    @Inject private Courier courier;
    @Inject private DueWork postponed;

    /** The zones whose midnights matter. */
    Set<ZoneId> zones() {
        return accounts.zones();
    }

    /** The next stop after now, the target at the latest. */
    Instant next(Collection<ZoneId> zones, Instant now, Instant target) {
        Stream<Instant> hours =
                Stream.of(
                                payments.nextDue(now),
                                approvals.nextDue(now),
                                courier.nextDue(now),
                                postponed.nextTry(now))
                        .flatMap(Optional::stream);
        return earliest(Stream.concat(hours, midnights(zones, now)), now, target);
    }

    static Instant earliest(Stream<Instant> stops, Instant now, Instant target) {
        return stops.filter(stop -> stop.isAfter(now) && stop.isBefore(target))
                .min(Instant::compareTo)
                .orElse(target);
    }

    /** The first instant of the next day in each zone, also where clocks change at midnight. */
    static Stream<Instant> midnights(Collection<ZoneId> zones, Instant now) {
        return zones.stream()
                .map(
                        zone ->
                                LocalDate.ofInstant(now, zone)
                                        .plusDays(1)
                                        .atStartOfDay(zone)
                                        .toInstant());
    }
}
