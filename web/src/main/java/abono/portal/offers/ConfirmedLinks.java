package abono.portal.offers;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The codes that were confirmed in this browser, by the secret of their links: who has shown who
 * they are need not type the code again for each act. Whether it still is good is asked each time.
 */
@SessionScoped
public class ConfirmedLinks implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> codes = new ConcurrentHashMap<>();

    void keep(String secret, String code) {
        codes.put(secret, code);
    }

    void forget(String secret) {
        codes.remove(secret);
    }

    /** The code, or null when none was confirmed. */
    String code(String secret) {
        return codes.get(secret);
    }
}
