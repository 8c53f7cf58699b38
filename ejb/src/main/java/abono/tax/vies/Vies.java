package abono.tax.vies;

import static abono.money.JsonKit.JSON;

import abono.tax.VatNumber;
import abono.tax.VatRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the REST service of VIES; it is often down, so no answer is no harm. */
@Dependent
class Vies implements VatRegister {
    private static final Logger LOG = Logger.getLogger(Vies.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    @ConfigProperty(name = "abono.vies.enabled", defaultValue = "false")
    private boolean enabled;

    @Inject
    @ConfigProperty(
            name = "abono.vies.url",
            defaultValue = "https://ec.europa.eu/taxation_customs/vies/rest-api/check-vat-number")
    private String url;

    protected Vies() {}

    Vies(String url) {
        this.enabled = true;
        this.url = url;
    }

    @Override
    public Answer ask(VatNumber number) {
        if (!enabled || !number.european()) {
            return Answer.UNKNOWN;
        }
        try {
            HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            HttpResponse<String> answer =
                    http.send(request(number), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? read(answer.body()) : Answer.UNKNOWN;
        } catch (IOException | JsonException | ClassCastException down) {
            LOG.log(Level.WARNING, "VIES did not answer: {0}", down.toString());
            return Answer.UNKNOWN;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.UNKNOWN;
        }
    }

    private HttpRequest request(VatNumber number) {
        JsonObject body =
                JSON.createObjectBuilder()
                        .add("countryCode", number.prefix())
                        .add("vatNumber", number.number())
                        .build();
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static Answer read(String body) {
        try (var reader = JSON.createReader(new StringReader(body))) {
            JsonObject answer = reader.readObject();
            if (!answer.containsKey("valid")) {
                return Answer.UNKNOWN;
            }
            return answer.getBoolean("valid") ? Answer.REGISTERED : Answer.NOT_REGISTERED;
        }
    }
}
