package abono.dailyrun;

import abono.billrun.BillRun;
import abono.documents.AcceptedDocuments;
import abono.dunning.CollectionRun;
import abono.idempotency.IdempotencyService;
import abono.ledger.NightlyCheck;
import abono.notifications.Courier;
import abono.payments.CreditRun;
import abono.payments.GatewayCalls;
import abono.purchaseapprovals.ConsentRun;
import abono.quotes.QuoteExpiry;
import abono.quotes.QuoteReminders;
import abono.quotes.RenewalDraftRun;
import abono.security.SignInService;
import abono.time.BusinessTime;
import abono.time.ClockKeeper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

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
    @Inject private CollectionRun collections;
    @Inject private QuoteExpiry expiry;
    @Inject private QuoteReminders reminders;
    @Inject private ConsentRun approvals;
    @Inject private IdempotencyService answers;
    @Inject private SignInService signIns;
    @Inject private NightlyCheck books;
    @Inject private AcceptedDocuments accepted;
    @Inject private Courier courier;
    @Inject private ClockKeeper clock;
    @Inject private BusinessTime time;

    /** One run at a time on a node: a moved clock is not overtaken by the heartbeat. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private List<Step> steps;

    /** One step of the day. */
    record Step(String name, Consumer<Instant> work) {}

    /** The order matters: what a step makes, those after it find. */
    @PostConstruct
    void order() {
        steps =
                List.of(
                        new Step("payments without an answer", payments::reap),
                        new Step("drafts of renewals", renewalDrafts::run),
                        new Step("renewals, schedules and ends", bills::run),
                        new Step("credit for what is open", credit::run),
                        new Step("collection by card", collections::run),
                        new Step("expiry of quotes", expiry::run),
                        new Step("reminders of quotes", reminders::run),
                        new Step("reminders of approvals", approvals::run),
                        new Step("remembered answers", answers::clean),
                        new Step("tries to sign in", signIns::clean),
                        new Step("check of the books", books::run),
                        new Step("documents as accepted", accepted::run),
                        new Step("mails", courier::run),
                        new Step("note of the tick", now -> clock.noteTick()));
    }

    /** Works through what is due now, unless that is being done already. */
    void runUnlessRunning() {
        if (turn.tryLock()) {
            try {
                run(steps, time.now());
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
        return run(steps, time.now());
    }

    static boolean run(List<Step> steps, Instant now) {
        boolean all = true;
        for (Step step : steps) {
            try {
                step.work().accept(now);
            } catch (RuntimeException | Error failed) {
                LOG.log(Level.SEVERE, "Step not done, tried again soon: " + step.name(), failed);
                all = false;
            }
        }
        return all;
    }
}
