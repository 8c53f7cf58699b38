package abono.purchaseorders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseOrderNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"PO-1", "po-1", " Po - 1 ", "PO\u00a0\u20111", "PO\u22121", "ＰＯ－１"})
    void numbersThatDifferByWritingOnlyAreOne(String same) {
        assertThat(PurchaseOrderNumber.key(same)).isEqualTo("PO-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO1", "PO-01", "PO/1", "PO_1", "PO-1.", "PÓ-1", "P0-1"})
    void otherNumbersAreOthers(String other) {
        assertThat(PurchaseOrderNumber.key(other)).isNotEqualTo("PO-1");
    }

    @Test
    void nothingVisibleIsNoNumber() {
        assertThat(PurchaseOrderNumber.key(" \u200b\u2060\u00ad\t")).isEmpty();
    }

    @Test
    void noKeyHoldsASpaceSoTwinsOfOldCanBeToldApart() {
        assertThat(PurchaseOrderNumber.key("a b\u2003c\nd")).isEqualTo("ABCD");
    }
}
