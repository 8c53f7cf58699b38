package abono.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormParametersTest {
    @Test
    void readsAddressAndForm() throws IOException {
        Map<String, String[]> read =
                FormParameters.read("a=1&b=%C3%B1+x", bytes("b=2&c&d=&=e&a%3Ab=3"));

        assertThat(read.get("a")).containsExactly("1");
        assertThat(read.get("b")).containsExactly("ñ x", "2");
        assertThat(read.get("c")).containsExactly("");
        assertThat(read.get("d")).containsExactly("");
        assertThat(read.get("a:b")).containsExactly("3");
    }

    @Test
    void readsNothingOfNothing() throws IOException {
        assertThat(FormParameters.read(null, bytes(""))).isEmpty();
        assertThat(FormParameters.read("&&", bytes("&"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%00", "%00=a", "a=b%00c", "a=%", "a=%z1", "a=%1", "%zz"})
    void refusesWhatCannotBeKept(String query) {
        assertThatThrownBy(() -> FormParameters.read(query, bytes("")))
                .isInstanceOfSatisfying(
                        UnreadableRequest.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
        assertThatThrownBy(() -> FormParameters.read(null, bytes(query)))
                .isInstanceOf(UnreadableRequest.class);
    }

    @Test
    void refusesMoreThanAFormHas() {
        assertThatThrownBy(() -> FormParameters.read("a&".repeat(5_001), bytes("")))
                .isInstanceOf(UnreadableRequest.class);
    }

    @Test
    void refusesWhatTheServerReadAndNobodyKeeps() {
        assertThatThrownBy(() -> FormParameters.checked(Map.of("a", new String[] {"x\0"})))
                .isInstanceOf(UnreadableRequest.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
