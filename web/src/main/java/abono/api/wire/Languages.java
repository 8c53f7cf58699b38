package abono.api.wire;

import abono.http.AcceptLanguage;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The languages that REST speaks: Spanish and English. */
public final class Languages {
    private Languages() {}

    /** The language of {@code Accept-Language} that is liked best; English when it says none. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale of(String header) {
        return AcceptLanguage.of(header, Locale.ENGLISH);
    }
}
