package abono.dailyrun;

import abono.notifications.outbox.Courier;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets time do its work, whatever happens. A container takes a timer away for good when one call
 * and its repetition throw or leave a transaction that failed. So nothing leaves these methods, and
 * transactions are the bean's own: Payara begins one around a timer's method even where its class
 * supports none, and the first step that failed would spoil it for all others and for the timer.
 */
@Singleton
@Startup
@DependsOn("ClockKeeper")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Heartbeat {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());

    @Inject private DailyRun run;
    @Inject private Courier courier;

    /** Twice a minute everything that has fallen due is done. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void tick() {
        survive("tick", run::runUnlessRunning);
    }

    /** Often enough for a mail to follow its cause while a person waits. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void carryMails() {
        survive("courier", courier::round);
    }

    static void survive(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, "Heartbeat goes on after a failed " + what, failed);
        }
    }
}
