package abono.api.wire;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The languages that REST speaks: Spanish and English. */
public final class Languages {
    private static final Locale SPANISH = new Locale("es");

    private Languages() {}

    /** The first language of {@code Accept-Language} that is spoken here; else English. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    static Locale of(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            if (locale.getLanguage().equals("es")) {
                return SPANISH;
            }
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }
}
