package abono.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Properties;

/** The texts of the pages in one language, as a person at the browser reads them. */
record Words(String language, Properties texts) {

    static Words in(String language) {
        Properties texts = new Properties();
        Path file =
                Path.of(System.getProperty("abono.it.texts"), "texts_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(language, texts);
    }

    /** A day as the pages write it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.forLanguageTag(language))
                .format(day);
    }

    String say(String key, Object... figures) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return new MessageFormat(text, Locale.forLanguageTag(language)).format(figures);
    }
}
