package abono.purchaseorders;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two numbers name the same purchase order: when they differ by capitals, spaces, invisible
 * characters, the kind of a dash or the width of a letter only. {@code PO-1}, {@code po-1} and
 * {@code PO ‑ 1} are one; {@code PO1} is another.
 */
final class PurchaseOrderNumber {
    private PurchaseOrderNumber() {}

    /** What equal numbers have in common; empty when nothing of it can be seen. */
    static String key(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
