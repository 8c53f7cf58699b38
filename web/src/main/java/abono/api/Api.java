package abono.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface of the portal; its contract is {@code src/site/markdown/api.md}. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
