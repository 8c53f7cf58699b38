package abono.it;

import java.nio.file.Path;
import java.util.Map;

/**
 * The distribution in demo mode, started once per run when the first test asks for it.
 *
 * <p>Tests share it, so each makes what it needs and none relies on totals.
 */
public final class Product {

    private static LauncherProcess running;
    private static Path data;

    private Product() {}

    private static synchronized LauncherProcess running() {
        if (running == null) {
            data = LauncherProcess.newDataFolder();
            running =
                    LauncherProcess.start(
                                    data, LauncherProcess.freePort(), Map.of("ABONO_MODE", "demo"))
                            .awaitOpen();
        }
        return running;
    }

    /** Where it answers, without a slash at the end. */
    public static String url() {
        return running().url();
    }

    public static synchronized ProductDatabase database() {
        running();
        return new ProductDatabase(data);
    }

    /** Ends all that was bought, if it runs. */
    static synchronized void endSubscriptions() {
        if (running != null) {
            database()
                    .run(
                            "update subscription set status = 'ENDED', ended_on = period_end,"
                                    + " version = version + 1 where status <> 'ENDED'");
        }
    }

    /** Begins again with an empty data folder, for tests of a whole life of their own. */
    public static synchronized void anew() {
        stop();
        running();
    }

    /** The same with nobody who tells of what happens: no audit trail, no mails. */
    public static synchronized void anewInSilence() {
        stop();
        data = LauncherProcess.newDataFolder();
        running =
                LauncherProcess.start(
                                SilentDistribution.unpack(),
                                data,
                                LauncherProcess.freePort(),
                                Map.of("ABONO_MODE", "demo"))
                        .awaitOpen();
    }

    /** Ends it; who asks for it again gets a new one. */
    public static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
