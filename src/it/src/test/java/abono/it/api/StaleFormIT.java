package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that come back when the portal no longer knows their page. */
class StaleFormIT {
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String PASSWORD = "abono-demo-2026";

    @ParameterizedTest
    @ValueSource(strings = {"-123456789:987654321", "", "nonsense", ":", "1:", "stateless", "€"})
    void theSignInPageSignsIn(String state) {
        HttpResponse<String> answer =
                new PageVisitor().post("/signin.xhtml", signIn(PASSWORD, state), false);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void theSignInPageSignsInWithoutAnyState() {
        Map<String, String> fields = signIn(PASSWORD, "");
        fields.remove(STATE);

        assertThat(new PageVisitor().post("/signin.xhtml", fields, false).statusCode())
                .isEqualTo(302);
    }

    @Test
    void theSignInPageStillAsksForTheRightPassword() {
        PageVisitor visitor = new PageVisitor();
        HttpResponse<String> answer =
                visitor.post("/signin.xhtml", signIn("not the one", "dead"), false);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("sam@blueharbor.example", "field-error");
        assertThat(visitor.get("/corporate/overview.xhtml").uri().getPath())
                .isEqualTo("/signin.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-123456789:987654321", "", "nonsense", "stateless"})
    void anotherPageSaysSoAndGivesBackWhatWasTyped(String state) {
        Company company = new Company();
        PageVisitor visitor = PageVisitor.signedIn(company.boss.email());
        String page = "/corporate/quote-review.xhtml";
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("talk", "talk");
        fields.put("talk:text", "A question that took ten minutes <b>to write</b>");
        fields.put("talk:password", "a secret");
        fields.put(STATE, state);

        HttpResponse<String> answer = visitor.post(page, fields, true);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("A question that took ten minutes &lt;b&gt;to write")
                .contains(page)
                .doesNotContain("a secret", "primefaces", "Exception", "Payara");
    }

    @Test
    void aPageTakesItsFormWithoutTheNonceOfItsScripts() {
        Company company = new Company();
        PageVisitor visitor = PageVisitor.signedIn(company.boss.email());
        String state = visitor.state("/corporate/quotes.xhtml").replaceAll("&primefaces.*", "");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("frame-form", "frame-form");
        fields.put(STATE, PageVisitor.decoded(state.substring(state.indexOf('=') + 1)));

        HttpResponse<String> answer = visitor.post("/corporate/quotes.xhtml", fields, true);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void whoeverIsSignedOutMeanwhileGetsBackWhatTheyTyped() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("talk:text", "My long comment");
        fields.put(STATE, "1:2");

        HttpResponse<String> answer =
                new PageVisitor().post("/corporate/quote-review.xhtml", fields, true);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("My long comment");
    }

    @Test
    void aVisitWithAViewStateChangesNothing() {
        PageVisitor visitor = new PageVisitor();
        String state = visitor.state("/signin.xhtml");

        String press = "signin=signin&signin:enter=x&signin:email=sam@blueharbor.example";
        HttpResponse<String> answer =
                visitor.get(
                        "/signin.xhtml?" + press + "&signin:password=" + PASSWORD + "&" + state);

        assertThat(answer.uri()).hasPath("/signin.xhtml").hasHost(host());
    }

    private static String host() {
        return URI.create(Product.url()).getHost();
    }

    private static Map<String, String> signIn(String password, String state) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("signin", "signin");
        fields.put("signin:email", "sam@blueharbor.example");
        fields.put("signin:password", password);
        fields.put("signin:enter", "x");
        fields.put(STATE, state);
        return fields;
    }
}
