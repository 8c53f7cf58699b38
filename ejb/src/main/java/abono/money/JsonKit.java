package abono.money;

import jakarta.json.spi.JsonProvider;

/** What makes and reads JSON in the whole house. */
public final class JsonKit {
    /** Looked up once: each call of {@link jakarta.json.Json} would search the class path. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonKit() {}
}
