package abono.offlineacceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProofKindTest {
    @Test
    void tellsAFileByWhatStandsInIt() {
        assertThat(kind("%PDF-1.7\n")).isEqualTo(ProofKind.PDF);
        assertThat(kind("\u0089PNG\r\n\u001a\n\0\0")).isEqualTo(ProofKind.PNG);
        assertThat(kind("\u00ff\u00d8\u00ff\u00e0")).isEqualTo(ProofKind.JPEG);
        assertThat(kind("Subject: Yes\nFrom: a@b.example\n\nYes")).isEqualTo(ProofKind.EML);
    }

    @Test
    void readsHeadersThatGoOnInTheNextLine() {
        String far = "Received: by x\r\n\tfor y\r\n".repeat(1000);
        assertThat(kind(far + "from: A Long Name\r\n <a@b.example>\r\n\r\nYes"))
                .isEqualTo(ProofKind.EML);
    }

    @Test
    void takesNothingElse() {
        assertThat(kind("")).isNull();
        assertThat(kind("%PDF-")).isNull();
        assertThat(kind("GIF89a")).isNull();
        assertThat(kind("<html>From: a@b.example\n\n")).isNull();
        assertThat(kind("From: a@b.example\n")).isNull();
        assertThat(kind("From: nobody\nTo: a@b.example\n\n")).isNull();
        assertThat(kind("a".repeat(100_000))).isNull();
        assertThat(kind("From: " + "a".repeat(60_000))).isNull();
    }

    private static ProofKind kind(String content) {
        return ProofKind.of(content.getBytes(StandardCharsets.ISO_8859_1)).orElse(null);
    }
}
