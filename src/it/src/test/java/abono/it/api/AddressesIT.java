package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import abono.it.RawHttp;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that a caller names is nobody's word; another site's form changes nothing. */
class AddressesIT {
    private static final String EVIL = "Host: evil.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET /corporate/overview.xhtml",
                "GET /corporate",
                "GET /account",
                "GET /admin",
                "GET /finance",
                "GET /sales",
                "GET /sandbox",
                "GET /resources",
                "GET /resources/abono",
                "GET /jakarta.faces.resource",
                "GET /sales/",
                "GET /documents/quote/00000000-0000-0000-0000-000000000000.pdf",
                "GET /signin.xhtml?return=//evil.example/",
                "GET /signin.xhtml",
                "GET /nowhere.xhtml",
            })
    void leadsNowhereElse(String line) {
        assertThat(RawHttp.ask(Product.url(), line, EVIL)).doesNotContain("//evil.example");
    }

    @Test
    void linksToTheConfiguredAddress() {
        String key = "Authorization: Bearer demo-key-diego";
        Story.aDraft();
        Story.aDraft();
        String list = RawHttp.ask(Product.url(), "GET /api/v1/quotes?limit=1", EVIL, key);
        String offer = Story.offer();
        String made;
        try (RawHttp http = RawHttp.to(Product.url())) {
            made =
                    http.head(
                                    "POST /api/v1/quotes",
                                    EVIL,
                                    key,
                                    "Content-Type: application/json",
                                    "Idempotency-Key: " + java.util.UUID.randomUUID(),
                                    "Content-Length: " + offer.length())
                            .send("Connection: close\r\n\r\n" + offer)
                            .answer();
        }

        assertThat(list).contains("<" + Product.url() + "/api/v1/quotes?").doesNotContain("evil");
        assertThat(made).contains("Location: " + Product.url() + "/api/v1/quotes/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Referer: https://evil.example/page",
            })
    void refusesAFormOfAnotherSite(String header) {
        for (String page : new String[] {"/frame", "/signin.xhtml", "/corporate/quotes.xhtml"}) {
            assertThat(RawHttp.status(send(page, header))).as(page).isEqualTo(403);
        }
    }

    @Test
    void takesAFormOfItsOwn() {
        String own = URI.create(Product.url()).getAuthority();

        assertThat(RawHttp.status(send("/frame", "Origin: http://" + own))).isEqualTo(302);
        assertThat(RawHttp.status(send("/frame", "Sec-Fetch-Site: same-origin"))).isEqualTo(302);
        assertThat(RawHttp.status(send("/frame", "Accept: */*"))).isEqualTo(302);
    }

    private static String send(String page, String header) {
        String body = PageVisitor.form(Map.of("speak", "en", "back", "/"));
        try (RawHttp http = RawHttp.to(Product.url())) {
            return http.head(
                            "POST " + page,
                            header,
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: " + body.length())
                    .send("Connection: close\r\n\r\n" + body)
                    .answer();
        }
    }

    @Test
    void sendsNoCookieToOtherSites() {
        String page = RawHttp.ask(Product.url(), "GET /signin.xhtml");
        String in =
                send("/frame", "Sec-Fetch-Site: same-origin")
                        + RawHttp.ask(Product.url(), "GET /account/overview.xhtml");

        for (String line : (page + in).split("\r\n")) {
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("set-cookie:")) {
                assertThat(line).contains("SameSite=Lax").containsIgnoringCase("HttpOnly");
            }
        }
        assertThat(page).containsIgnoringCase("set-cookie: JSESSIONID=");
    }

    @Test
    void returnsAfterTheOnePressSignInToWhereOneWanted() {
        PageVisitor visitor = new PageVisitor();
        String door = visitor.get("/corporate/invoices.xhtml?show=OPEN").uri().toString();
        String page = visitor.get(door.substring(Product.url().length())).body();
        String press =
                java.util.regex.Pattern.compile("id=\"(demo:[\\w:]+)\"[^>]*class=\"guest\"")
                        .matcher(page)
                        .results()
                        .map(each -> each.group(1))
                        .filter(id -> page.indexOf("Navarro") < page.indexOf(id))
                        .findFirst()
                        .orElseThrow();
        String there =
                visitor.submit(
                                door.substring(Product.url().length()),
                                Map.of(
                                        "demo",
                                        "demo",
                                        "demo:back",
                                        "/corporate/invoices.xhtml?show=OPEN",
                                        press,
                                        press))
                        .uri()
                        .toString();

        assertThat(there).endsWith("/corporate/invoices.xhtml?show=OPEN");
    }
}
