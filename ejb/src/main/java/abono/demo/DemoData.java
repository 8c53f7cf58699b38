package abono.demo;

import static abono.money.JsonKit.JSON;

import abono.accounts.Issuer;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database in demo mode, once. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoData {
    @PersistenceContext private EntityManager em;
    @Inject private DemoCatalog catalog;
    @Inject private DemoPeople people;

    @Inject
    @ConfigProperty(name = "abono.mode")
    private String mode;

    @PostConstruct
    void fill() {
        if ("demo".equals(mode) && empty()) {
            catalog.fill(read("catalog.json"));
            people.fill(read("people.json"));
        }
    }

    private boolean empty() {
        return em.createQuery("select i from Issuer i", Issuer.class).getResultList().isEmpty();
    }

    private static JsonObject read(String name) {
        InputStream file = DemoData.class.getResourceAsStream("/abono/demo/" + name);
        try (var reader = JSON.createReader(file)) {
            return reader.readObject();
        }
    }
}
