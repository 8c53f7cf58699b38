package abono.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads the bodies of requests into memory. A body that is there is read at once; one that comes
 * slowly needs one of a few places and an end, so that many slow senders do not take every thread
 * of the server from everybody else.
 */
public final class BodyReader {
    private static final int TIMED_OUT = 408;
    private static final int BUSY = 503;

    /** A third of the threads that answer requests. */
    private static final Semaphore PLACES = new Semaphore(60);

    /** What every client gets whose body follows its headers in a packet of its own. */
    private static final Duration FREE = Duration.ofMillis(100);

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int BYTES_A_SECOND = 20_000;
    private static final Duration LOOK = Duration.ofMillis(2);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int PART = 16 * 1024;

    private final InputStream stream;
    private final long announced;
    private final int largest;
    private final long start = System.nanoTime();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final byte[] part = new byte[PART];
    private boolean ended;

    private BodyReader(HttpServletRequest request, InputStream stream, int largest) {
        this.stream = stream;
        this.announced = request.getContentLengthLong();
        this.largest = largest;
        this.ended = hasNone(request);
    }

    private static boolean hasNone(HttpServletRequest request) {
        return request.getContentLengthLong() < 0
                && request.getHeader("Transfer-Encoding") == null
                && (request.getProtocol().startsWith("HTTP/1")
                        || READING.contains(request.getMethod()));
    }

    /**
     * The whole body, perhaps empty.
     *
     * @param stream of the request's body
     * @param largest how many bytes it may have; of a larger one, one byte more is returned
     * @throws SlowBody when it does not come in time, or too many others come slowly
     */
    public static byte[] read(HttpServletRequest request, InputStream stream, int largest)
            throws IOException {
        BodyReader reader = new BodyReader(request, stream, largest);
        if (!request.getProtocol().startsWith("HTTP/1")) {
            // Nothing is seen to be there before it is read for, so looking would only cost time.
            reader.readOn();
            return reader.read.toByteArray();
        }
        if (reader.announced >= 0) {
            reader.readWhatIsThere();
        }
        if (!reader.complete()) {
            reader.readInAPlace();
        }
        return reader.read.toByteArray();
    }

    private boolean complete() {
        return ended || read.size() > largest || announced >= 0 && read.size() >= announced;
    }

    private void readWhatIsThere() throws IOException {
        while (!complete() && since().compareTo(FREE) < 0) {
            if (stream.available() > 0) {
                readPart();
            } else {
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
    }

    private void readInAPlace() throws IOException {
        try {
            if (!PLACES.tryAcquire(FREE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SlowBody(BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SlowBody(BUSY);
        }
        try {
            readOn();
        } finally {
            PLACES.release();
        }
    }

    private void readOn() throws IOException {
        while (!complete()) {
            readPart();
            Duration allowed = LONGEST.plusSeconds(read.size() / BYTES_A_SECOND);
            if (!complete() && since().compareTo(allowed) > 0) {
                throw new SlowBody(TIMED_OUT);
            }
        }
    }

    private void readPart() throws IOException {
        int room = Math.min(PART, largest + 1 - read.size());
        int count;
        try {
            count = stream.read(part, 0, room);
            if (count < 0 && read.size() < announced) {
                throw new IOException("The sender has hung up");
            }
        } catch (IOException silent) {
            throw new SlowBody(TIMED_OUT, silent);
        }
        ended = count < 0;
        read.write(part, 0, Math.max(0, count));
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A body that was not waited for. */
    public static final class SlowBody extends IOException {
        private static final long serialVersionUID = 1L;

        private final int status;

        private SlowBody(int status) {
            this(status, null);
        }

        private SlowBody(int status, IOException cause) {
            super("A body came too slowly", cause);
            this.status = status;
        }

        /** 408 when it took too long, 503 when too many others are waited for. */
        public int status() {
            return status;
        }
    }
}
