package abono.dailyrun;

import abono.billrun.BillRun;
import abono.documents.AcceptedDocuments;
import abono.idempotency.IdempotencyService;
import abono.jobs.DueWork;
import abono.jobs.StepLog;
import abono.ledger.NightlyCheck;
import abono.notifications.outbox.Courier;
import abono.purchaseapprovals.ConsentRun;
import abono.quotes.drafting.RenewalDraftRun;
import abono.quotes.expiry.QuoteExpiry;
import abono.quotes.expiry.QuoteReminders;
import abono.security.SignInService;
import abono.settlement.CreditRun;
import abono.settlement.DunningCharges;
import abono.settlement.GatewayCalls;
import abono.time.BusinessTime;
import abono.time.ClockKeeper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The day's work, one list in order. Each step finds what is due at the instant and does it item by
 * item; it may be called at any time and as often as one likes, on several nodes too, since every
 * item is asked again under its lock whether it is due.
 */
@ApplicationScoped
public class DailyRun {
    private static final Logger LOG = Logger.getLogger(DailyRun.class.getName());

    @Inject private GatewayCalls payments;
    @Inject private RenewalDraftRun renewalDrafts;
    @Inject private BillRun bills;
    @Inject private CreditRun credit;
    @Inject private DunningCharges collections;
    @Inject private QuoteExpiry expiry;
    @Inject private QuoteReminders reminders;
    @Inject private ConsentRun approvals;
    @Inject private DueWork postponed;
    @Inject private IdempotencyService answers;
    @Inject private SignInService signIns;
    @Inject private NightlyCheck books;
    @Inject private AcceptedDocuments accepted;
    @Inject private Courier courier;
    @Inject private ClockKeeper clock;
    @Inject private BusinessTime time;
    @Inject private StepLog log;

    /** One run at a time on a node: a moved clock is not overtaken by the heartbeat. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private List<Step> steps;

    /**
     * One step of the day.
     *
     * @param key names it for good: in what is written down, in REST, and as {@code job.<key>} in
     *     the texts of the pages
     * @param work what is due at the instant
     * @param nextDue when it has something to do next at an hour of its own, after the instant
     */
    record Step(String key, Consumer<Instant> work, Function<Instant, Optional<Instant>> nextDue) {
        /** What follows calendar days, which begin at midnight, or waits for what others make. */
        Step(String key, Consumer<Instant> work) {
            this(key, work, after -> Optional.empty());
        }
    }

    /** The order matters: what a step makes, those after it find. */
    @PostConstruct
    void order() {
        steps =
                List.of(
                        new Step("payments", payments::reap, payments::nextDue),
                        new Step("renewal-drafts", renewalDrafts::run),
                        new Step("bill-run", bills::run),
                        new Step("credit", credit::run),
                        new Step("collections", collections::run),
                        new Step("quote-expiry", expiry::run),
                        new Step("quote-reminders", reminders::run),
                        new Step("approval-reminders", approvals::run, approvals::nextDue),
                        new Step("remembered-answers", answers::clean),
                        new Step("sign-ins", signIns::clean),
                        new Step("books", books::run),
                        new Step("accepted-documents", accepted::run),
                        new Step("postponed-work", postponed::forgetOver),
                        new Step("mails", courier::run, courier::nextDue),
                        new Step("tick", now -> clock.noteTick()));
    }

    /** Works through what is due now, unless that is being done already. */
    void runUnlessRunning() {
        if (turn.tryLock()) {
            try {
                run(steps, time.now(), log);
            } finally {
                turn.unlock();
            }
        }
    }

    /** Keeps the heartbeat waiting while the clock is moved. */
    void alone(Runnable move) {
        turn.lock();
        try {
            move.run();
        } finally {
            turn.unlock();
        }
    }

    /** Works through what is due now; tells whether every step could be gone through. */
    boolean run() {
        return run(steps, time.now(), log);
    }

    static boolean run(List<Step> steps, Instant now, StepLog log) {
        boolean all = true;
        for (Step step : steps) {
            try {
                log.run(step.key(), () -> step.work().accept(now));
            } catch (RuntimeException | Error failed) {
                LOG.log(Level.SEVERE, "Step not done, tried again soon: " + step.key(), failed);
                all = false;
            }
        }
        log.write();
        return all;
    }

    /** Carries mails between the ticks; written down with the next. */
    void carryMails() {
        log.run("mails", courier::round);
    }

    /** The steps in their order. */
    List<Step> steps() {
        return steps;
    }

    /** The hours of their own at which steps have something to do next, after the instant. */
    Stream<Instant> hours(Instant after) {
        return steps.stream().map(step -> step.nextDue().apply(after)).flatMap(Optional::stream);
    }
}
