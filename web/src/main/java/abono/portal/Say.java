package abono.portal;

import abono.invoicing.LineText;
import abono.money.Derivation;
import abono.money.DerivationText;
import abono.money.Money;
import abono.money.MoneyText;
import abono.money.Percent;
import abono.money.UnitPrice;
import abono.refusals.InvalidInput;
import abono.refusals.Refusal;
import abono.refusals.RefusalText;
import abono.tax.TaxDecision;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Amounts, dates and texts as the visitor reads them; the functions of the tag library. */
public final class Say {
    private Say() {}

    public static String money(Money money) {
        return money == null ? "" : MoneyText.format(money, locale());
    }

    /** Why a sale bears the tax that it bears, as the law wants it said. */
    public static String taxNote(TaxDecision tax) {
        return tax == null ? "" : tax.note(locale());
    }

    /** What one costs, with all its decimals. */
    public static String price(UnitPrice price) {
        return MoneyText.format(price, locale());
    }

    public static String percent(Percent percent) {
        return percent == null ? "" : MoneyText.format(percent, locale());
    }

    /** A day, unambiguous: 23 nov 2026, Nov 23, 2026. */
    public static String date(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale())
                        .format(date);
    }

    /** An instant in the zone that the page names. */
    public static String time(Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale())
                        .format(instant.atZone(zone()));
    }

    /** How an amount came to be, a sentence a step. */
    public static List<String> why(Derivation derivation) {
        return derivation == null ? List.of() : DerivationText.say(derivation, locale());
    }

    /** What an invoice line says, whatever language it was issued in. */
    public static String line(String description) {
        return LineText.in(locale(), description);
    }

    /** A country's name, by its ISO 3166 code. */
    public static String country(String code) {
        return new Locale("", code).getDisplayCountry(locale());
    }

    /** Digits in groups of four, as on a card or an IBAN. */
    public static String groups(String digits) {
        return digits == null ? "" : digits.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }

    /**
     * Why a card was refused, in plain words; a code that nobody has words for gets general ones.
     */
    public static String failure(String code) {
        String key = "failure." + code;
        return texts().get(texts().has(key) ? key : "failure.other");
    }

    public static String text(String key) {
        return texts().get(key);
    }

    /** Why something is not possible, in plain words. */
    public static String refusal(Refusal refusal) {
        if (refusal instanceof InvalidInput input) {
            return input.problems().stream()
                    .map(problem -> RefusalText.say(problem, locale()))
                    .collect(Collectors.joining(" "));
        }
        return refusal == null ? "" : RefusalText.say(refusal, locale());
    }

    public static String text1(String key, Object argument) {
        return texts().get(key, said(argument));
    }

    public static String text2(String key, Object first, Object second) {
        return texts().get(key, said(first), said(second));
    }

    public static String text3(String key, Object first, Object second, Object third) {
        return texts().get(key, said(first), said(second), said(third));
    }

    private static Object said(Object argument) {
        if (argument instanceof Money money) {
            return money(money);
        }
        if (argument instanceof UnitPrice price) {
            return MoneyText.format(price, locale());
        }
        if (argument instanceof LocalDate date) {
            return date(date);
        }
        if (argument instanceof Instant instant) {
            return time(instant);
        }
        if (argument instanceof Percent percent) {
            return percent(percent);
        }
        return argument == null ? "" : argument;
    }

    private static Locale locale() {
        return Faces.getLocale();
    }

    private static ZoneId zone() {
        return ZoneId.of(CDI.current().select(Frame.class).get().getZone());
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }
}
