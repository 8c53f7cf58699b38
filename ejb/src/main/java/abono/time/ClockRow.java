package abono.time;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** Remembers over restarts how far test mode has moved the clock. */
@Entity
@Table(name = "business_clock")
class ClockRow {
    static final short ONLY = 1;

    @Id private short id;

    @Column(name = "ahead_seconds")
    private long aheadSeconds;

    protected ClockRow() {}

    Duration ahead() {
        return Duration.ofSeconds(aheadSeconds);
    }

    void runAhead(Duration duration) {
        aheadSeconds = duration.toSeconds();
    }
}
