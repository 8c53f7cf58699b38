package abono.it.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** A yes by phone, as Diego writes it down. */
public final class SaidYes {
    private SaidYes() {}

    /** Said at the instant. */
    static String body(Instant saidAt) {
        return body("PHONE", saidAt, "");
    }

    static String body(String way, Instant saidAt, String more) {
        return """
        {"revision":1,"way":"%s","name":"Lucía Navarro","title":"CFO","saidAt":"%s",
         "note":"She said yes to Diego of Navarro's offer."%s}
        """
                .formatted(way, saidAt.truncatedTo(ChronoUnit.MINUTES), more);
    }

    /** By mail, with a file of this content. */
    static String showing(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        return body("MAIL", Story.now(), ",\"file\":\"" + base64 + "\"");
    }

    /** What Diego wrote down, waiting for a second employee. */
    public static String waitingOn(String quote) {
        return Rest.DIEGO
                .post("/quotes/" + quote + "/recorded", body(Story.now()))
                .expect(201)
                .at("/id");
    }
}
