package abono.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorPageTest {
    @Test
    void givesBackWhatWasTypedAndNothingElse() {
        Map<String, String[]> sent = new LinkedHashMap<>();
        put(sent, "talking", "talking");
        put(sent, "talking:text", "  A long comment\nof two lines ");
        put(sent, "talking:write", "talking:write");
        put(sent, "form:amount", "12,50");
        put(sent, "form:choice", "on");
        put(sent, "form:role", "BILLING_CONTACT");
        put(sent, "form:line", "00000000-0000-0000-0000-000000000001");
        put(sent, "signin:password", "very secret");
        put(sent, "token", "abc");
        put(sent, "form:empty", "");
        put(sent, "jakarta.faces.ViewState", "-1:2");
        put(sent, "primefaces.nonce", "bm9uY2U=");

        assertThat(ErrorPage.typed(sent)).containsExactly("A long comment\nof two lines", "12,50");
    }

    private static void put(Map<String, String[]> sent, String name, String value) {
        sent.put(name, new String[] {value});
    }
}
