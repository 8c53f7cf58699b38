package abono.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator asked for: system properties first, then the environment ({@code
 * ABONO_HTTP_PORT} for {@code abono.http.port}), then the defaults of {@code portal.properties}.
 */
record Settings(Map<String, String> properties, Map<String, String> environment) {

    private static final int HIGHEST_PORT = 65_535;
    private static final int SHORTEST_SECRET = 32;
    private static final String DEFAULT_PASSWORD = "abono";

    static Settings ofThisProcess() {
        Map<String, String> properties = new java.util.HashMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(key -> key.startsWith("abono."))
                .forEach(key -> properties.put(key, System.getProperty(key)));
        return new Settings(Map.copyOf(properties), System.getenv());
    }

    /** The value of a key; empty text counts as not given. */
    Optional<String> value(String key) {
        String variable = key.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(properties.getOrDefault(key, environment.get(variable)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    int httpPort() {
        String given = value("abono.http.port").orElse("8080");
        if (!given.matches("[0-9]{1,5}")
                || Integer.parseInt(given) < 1
                || Integer.parseInt(given) > HIGHEST_PORT) {
            throw new Refusal("ABONO_HTTP_PORT is " + given + "; it must be a port, 1 to 65535.");
        }
        return Integer.parseInt(given);
    }

    String httpAddress() {
        return value("abono.http.address").orElse("127.0.0.1");
    }

    /** Where the portal is reached from this machine, for a person and for our own question. */
    String localUrl() {
        String host = httpAddress();
        boolean usual = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::");
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + (usual ? "localhost" : name) + ":" + httpPort();
    }

    String publicUrl() {
        return value("abono.public.url").orElseGet(this::localUrl);
    }

    Path dataFolder() {
        return value("abono.data.dir")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".abono"))
                .toAbsolutePath()
                .normalize();
    }

    boolean hasExternalDatabase() {
        return value("abono.db.url").isPresent();
    }

    boolean followsParent() {
        return value("abono.launcher.follow").filter("parent"::equals).isPresent();
    }

    Mode mode() {
        String given = value("abono.mode").orElse("demo");
        return switch (given) {
            case "demo" -> Mode.DEMO;
            case "production" -> Mode.PRODUCTION;
            default -> throw new Refusal("ABONO_MODE is " + given + "; it is demo or production.");
        };
    }

    /** A production portal never opens on secrets that everybody can read in the repository. */
    void refuseDefaultSecretsInProduction() {
        if (mode() != Mode.PRODUCTION) {
            return;
        }
        String password = value("abono.db.password").orElse(DEFAULT_PASSWORD);
        if (hasExternalDatabase() && password.equals(DEFAULT_PASSWORD)) {
            throw new Refusal(
                    "Production mode refuses the default ABONO_DB_PASSWORD; set one of your own.");
        }
        if (value("abono.secret").orElse("").length() < SHORTEST_SECRET) {
            throw new Refusal(
                    "Production mode needs ABONO_SECRET, at least "
                            + SHORTEST_SECRET
                            + " random characters.");
        }
    }

    /** Demo shows and eases; production does neither. */
    enum Mode {
        DEMO,
        PRODUCTION
    }
}
