package abono.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawableTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peña & Söhne, S.L.",
                "Œuvre d’Åland – №5 · 12 €",
                "Ελλάς Α.Ε.",
                "ООО «Ромашка»",
                "Łódź Đorđević ș ț ẞ",
                "Nguyễn Thị Ánh",
                "office ﬃ",
                "Ｗｉｄｅ Co．",
                "e\u0301",
                "a\u00a0b\u200b\nc"
            })
    void drawsWhatEuropeWrites(String text) {
        assertThat(DrawableText.undrawable(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社 Abono, 株 式 会 社",
        "テスト, テ ス ト",
        "주식회사, 주 식 회 사",
        "شركة, ش ر ك ة",
        "कंपनी, क ं प न ी",
        "บริษัท, บ ร ิ ษ ั ท",
        "Team 😀😀, 😀"
    })
    void namesWhatItCannotDraw(String text, String wrong) {
        assertThat(DrawableText.undrawable(text)).isEqualTo(wrong);
        List<FieldProblem> problems = new ArrayList<>();
        DrawableText.check(problems, "legalName", text);
        assertThat(problems)
                .containsExactly(FieldProblem.of("legalName", "text.undrawable", wrong));
    }

    @Test
    void writesLigaturesAndWideLettersOut() {
        assertThat(DrawableText.plain("oﬃce ﬅ Ｗｉｄｅ")).isEqualTo("office st Wide");
        assertThat(DrawableText.plain("m² ½ ™")).isEqualTo("m² ½ ™");
        assertThat(DrawableText.plain("e\u0301")).isEqualTo("é");
    }

    @Test
    void doesNotNameWhatIsMissedAlready() {
        List<FieldProblem> problems =
                new ArrayList<>(List.of(FieldProblem.of("legalName", "required")));
        DrawableText.check(problems, "legalName", "\u200b\u3164");
        assertThat(problems).hasSize(1);
        DrawableText.check(problems, "city", "\u3164");
        assertThat(problems).hasSize(2);
    }

    @Test
    void namesTenAtMost() {
        assertThat(DrawableText.undrawable("一二三四五六七八九十百千").split(" ")).hasSize(10);
    }
}
