package abono.documents.pdf;

import abono.refusals.DrawableText;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The type and colours of the documents, and which characters they can show. The fonts are read
 * once: the library notes with each document, not in the font, which characters were used.
 */
final class Typeface {
    static final Color BRAND = new Color(0x0b5c6b);
    static final Color INK = new Color(0x14202b);
    static final Color SOFT = new Color(0x526170);
    static final Color LINE = new Color(0xdfe4ea);
    static final Color FAINT = new Color(0xf6f7f9);

    /** Stands for a character that the font has no picture of. */
    private static final char UNKNOWN = '\u25a1';

    private static final BaseFont REGULAR = read("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = read("LiberationSans-Bold.ttf");

    private Typeface() {}

    static Font text(int size) {
        return new Font(REGULAR, size, Font.NORMAL, INK);
    }

    static Font soft(int size) {
        return new Font(REGULAR, size, Font.NORMAL, SOFT);
    }

    static Font strong(int size) {
        return new Font(BOLD, size, Font.NORMAL, INK);
    }

    static Font brand(int size) {
        return new Font(BOLD, size, Font.NORMAL, BRAND);
    }

    /**
     * The text as it can be printed: without control and direction characters, which could hide or
     * reorder what is said, and with a box for what the font cannot show.
     */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder();
        DrawableText.plain(text.replace('\t', ' '))
                .codePoints()
                .filter(point -> point == '\n' || !DrawableText.invisible(point))
                .map(point -> DrawableText.draws(point) ? point : UNKNOWN)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Whether both fonts have a picture of the character. */
    static boolean pictures(int point) {
        return Character.isBmpCodePoint(point)
                && REGULAR.charExists(point)
                && BOLD.charExists(point);
    }

    private static BaseFont read(String file) {
        try (InputStream font = Typeface.class.getResourceAsStream("/liberation/" + file)) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font.readAllBytes(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
