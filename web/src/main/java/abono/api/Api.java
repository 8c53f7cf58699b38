package abono.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface of the portal; its contract is {@code src/site/markdown/api.md}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Abono",
                        version = "1",
                        description =
                                "Billing portal. Money is a decimal string with its currency;"
                                        + " dates are ISO 8601, instants UTC. Every POST that"
                                        + " changes something needs an Idempotency-Key; problems"
                                        + " are application/problem+json in the language of"
                                        + " Accept-Language (es, en)."),
        security = @SecurityRequirement(name = "key"))
@SecurityScheme(securitySchemeName = "key", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {}
