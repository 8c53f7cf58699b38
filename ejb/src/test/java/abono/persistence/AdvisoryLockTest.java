package abono.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AdvisoryLockTest {
    @Test
    void noTwoLocksAreOne() {
        assertThat(Arrays.stream(AdvisoryLock.values()).map(AdvisoryLock::seed))
                .doesNotHaveDuplicates();
    }

    /** Servers of two versions run at once while one replaces the other: they know one lock. */
    @Test
    void aLockIsTheSameInEveryVersion() {
        assertThat(Arrays.stream(AdvisoryLock.values()).map(each -> each + " " + each.seed()))
                .containsExactly(
                        "PAYMENT 0",
                        "CART 1",
                        "MEMBERS 2",
                        "PAYMENT_METHODS 3",
                        "QUOTES 4",
                        "PURCHASE_ORDERS 7",
                        "COMMENT 12",
                        "CHANGE_REQUEST 13",
                        "SANDBOX_CHARGE 14");
    }

    @Test
    void aLockIsTakenByTheHashOfTheKeyWithItsSeed() {
        assertThat(AdvisoryLock.QUOTES.taking("q.account_id::text"))
                .isEqualTo(
                        "pg_advisory_xact_lock(hashtextextended(q.account_id::text, 4)) is null");
    }
}
