package abono.schema;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to open a production portal on the secrets that everybody can read in the repository.
 *
 * <p>The launcher asks the same before it starts a server; this one also guards a portal that was
 * deployed on a server by hand.
 */
final class ProductionGuard {

    private static final String DEFAULT_PASSWORD = "abono";
    private static final int SHORTEST_SECRET = 32;

    private final Config config;

    ProductionGuard(Config config) {
        this.config = config;
    }

    void check() {
        if (!"production".equals(value("abono.mode").orElse("demo"))) {
            return;
        }
        if (DEFAULT_PASSWORD.equals(value("abono.db.password").orElse(DEFAULT_PASSWORD))) {
            throw new IllegalStateException(
                    "Production mode refuses the default abono.db.password; set a password of your"
                            + " own");
        }
        if (value("abono.secret").orElse("").length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "Production mode needs abono.secret, at least "
                            + SHORTEST_SECRET
                            + " random characters");
        }
    }

    private Optional<String> value(String key) {
        return config.getOptionalValue(key, String.class);
    }
}
