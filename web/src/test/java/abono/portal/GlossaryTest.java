package abono.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One word for one thing, in all texts that people read: pages, mails, documents, refusals. Each
 * entry forbids the other names of a thing; its value is the one that is used.
 */
class GlossaryTest {
    private static final List<Path> SOURCES =
            List.of(
                    Path.of("src/main/resources/abono"),
                    Path.of("../ejb/src/main/resources/abono"));

    private static final Map<String, String> SPANISH =
            Map.ofEntries(
                    Map.entry(
                            "\\babonos?\\b|\\babonad[oa]s?\\b|\\bse abona",
                            "rectificativa, a favor"),
                    Map.entry("(?i)notas? de (abono|crédito)", "factura rectificativa"),
                    Map.entry("(?i)(?<!tarjeta de )\\bcréditos?\\b", "saldo a favor"),
                    Map.entry("(?i)\\ba pagar hoy|\\bpago de hoy", "total adeudado"),
                    Map.entry("(?i)importe pendiente|saldo pendiente", "por pagar"),
                    Map.entry("(?i)facturas? abiertas?", "factura pendiente"),
                    Map.entry("(?i)días no (usados|utilizados)|días restantes", "días sin usar"),
                    Map.entry("(?i)se devuelven|devolución", "se reembolsa, a su favor"),
                    Map.entry("(?i)\\boferta\\b(?<!otra oferta)", "presupuesto"),
                    Map.entry("(?i)cotización", "presupuesto"),
                    Map.entry("(?i)licencias?\\b|\\bplazas?\\b|\\bpuesto envía", "puesto"),
                    Map.entry("(?i)\\bduración\\b", "plazo"),
                    Map.entry("(?i)(su|un) comercial\\b|director comercial", "de ventas"),
                    Map.entry("(?i)responsables? de ventas", "director de ventas"));

    private static final Map<String, String> ENGLISH =
            Map.ofEntries(
                    Map.entry("(?i)credit memo|rectif", "credit note"),
                    Map.entry(
                            "(?i)your credit\\b(?! card| note)|customer credit", "account credit"),
                    Map.entry("(?i)store credit|kept as account credit", "account credit"),
                    Map.entry("(?i)due today|due now|amount due", "total due"),
                    Map.entry("(?i)(is|still|amount) open\\b(?! in)|what is open", "remaining"),
                    Map.entry("(?i)days not used|remaining days", "unused days"),
                    Map.entry("(?i)given back for|prepaid fees", "credit for, what you have paid"),
                    Map.entry("(?i)\\bthis offer\\b|\\bproposal\\b|^offer for", "quote"),
                    Map.entry("(?i)licen[sc]es?\\b", "seat"),
                    Map.entry("(?i)\\bduration\\b|length of the contract", "term"),
                    Map.entry("(?i)before tax|excluding tax|\\bpre-tax", "without tax"),
                    Map.entry("(?i)\\bsales reps?\\b|account manager", "sales representative"));

    @Test
    void noSpanishTextUsesAnotherName() throws IOException {
        assertThat(found(SPANISH, true)).isEmpty();
    }

    @Test
    void noEnglishTextUsesAnotherName() throws IOException {
        assertThat(found(ENGLISH, false)).isEmpty();
    }

    /** The Spanish label is the last but one cell of a row; a dash is for what no text names. */
    @Test
    void eachSpanishLabelOfTheGlossaryStandsInTheTexts() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../src/site/markdown/glossary.md"));
        Map<String, String> labels = new TreeMap<>();
        rows.stream()
                .filter(row -> row.startsWith("|") && row.contains("`"))
                .map(row -> row.split("\\s*\\|\\s*"))
                .filter(cells -> !cells[3].equals("–"))
                .forEach(cells -> labels.put(cells[1], cells[3]));
        assertThat(labels).hasSizeGreaterThan(25);
        assertThat(unused(labels.values())).isEmpty();
        assertThat(unused(List.of("puesto", "abonamiento", "puest")))
                .containsExactly("abonamiento", "puest");
        assertThat(faults(SPANISH, labels)).isEmpty();
    }

    @Test
    void everyBundleIsRead() throws IOException {
        assertThat(texts(true)).hasSameSizeAs(texts(false)).hasSizeGreaterThan(1500);
    }

    @Test
    void aForbiddenNameIsFoundAndTheRightOneIsNot() {
        assertThat(faults(SPANISH, Map.of("a", "Crédito de la cuenta", "b", "Saldo a favor")))
                .hasSize(1);
        assertThat(faults(SPANISH, Map.of("a", "los abonos", "b", "Abono envía este mensaje")))
                .hasSize(1);
        assertThat(faults(SPANISH, Map.of("a", "Esta oferta", "b", "Haga otra contraoferta")))
                .hasSize(1);
        assertThat(faults(ENGLISH, Map.of("a", "Due today", "b", "Total due"))).hasSize(1);
    }

    private static List<String> unused(Collection<String> labels) throws IOException {
        String texts = String.join("\n", texts(true).values()).toLowerCase(Locale.ROOT);
        return labels.stream().filter(label -> !asAWord(label).matcher(texts).find()).toList();
    }

    /** In the singular or plural; what only contains it is another word. */
    private static Pattern asAWord(String label) {
        return Pattern.compile(
                "\\b" + Pattern.quote(label) + "(s|es)?\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static List<String> found(Map<String, String> glossary, boolean spanish)
            throws IOException {
        return faults(glossary, texts(spanish));
    }

    private static List<String> faults(Map<String, String> glossary, Map<String, String> texts) {
        List<String> faults = new ArrayList<>();
        glossary.forEach(
                (forbidden, right) ->
                        texts.forEach(
                                (key, text) -> {
                                    if (Pattern.compile(forbidden).matcher(text).find()) {
                                        faults.add(key + "=" + text + " -> " + right);
                                    }
                                }));
        return faults;
    }

    private static Map<String, String> texts(boolean spanish) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(each -> isOf(each, spanish)).toList()) {
                    add(file, texts);
                }
            }
        }
        return texts;
    }

    private static boolean isOf(Path file, boolean spanish) {
        String name = file.getFileName().toString();
        return name.endsWith(".properties")
                && !name.startsWith("messages")
                && name.endsWith("_es.properties") == spanish;
    }

    private static void add(Path file, Map<String, String> texts) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        String folder = file.getParent().getFileName() + "/";
        properties.forEach((key, text) -> texts.put(folder + key, text.toString()));
    }
}
