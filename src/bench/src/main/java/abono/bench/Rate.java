package abono.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** How many times a second something can be done by so many clients at once. */
final class Rate {
    private static final long NANOS = 1_000_000_000L;

    private Rate() {}

    /** One of many acts; the number tells them apart. */
    interface Act {
        void perform(int number) throws Exception;
    }

    /** Acts a second, in tenths. */
    static long measure(int clients, int times, Act act) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            running.add(
                    pool.submit(
                            () -> {
                                for (int i = next.getAndIncrement();
                                        i < times;
                                        i = next.getAndIncrement()) {
                                    act.perform(i);
                                }
                                return null;
                            }));
        }
        try {
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        long took = System.nanoTime() - start;
        return 10L * times * NANOS / took;
    }

    static String text(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
