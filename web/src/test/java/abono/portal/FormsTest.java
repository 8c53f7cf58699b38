package abono.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form that adds something carries the token that makes sending it again the same command. */
class FormsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<h:form([^>]*)>(.{0,12})", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile(" id=\"([\\w-]+)\"");

    /**
     * Those without: they set what is set already, ask or look, or their command has a key or a
     * state of its own that refuses the second.
     */
    private static final Set<String> WITHOUT =
            Set.of(
                    "accept", // the signature's key
                    "act", // a parked mail, once
                    "active", // acts on a subscription's state
                    "acts", // of an online subscription, by its state
                    "ask", // three codes an hour at most
                    "asked", // gives the order up, once
                    "card", // the bank's own page
                    "cards", // sets the default, removes
                    "cart", // removes, goes on
                    "challenge", // the bank's own page
                    "check", // the payment's key
                    "checkout", // the order's key
                    "choice", // previews while one chooses; the cart says what is in it
                    "clock", // sets the time
                    "confirming", // confirms what is confirmed
                    "credit", // the payment's key
                    "decline", // a declined quote
                    "demo", // signs in
                    "details", // sets the details
                    "drawer-form", // chooses the account
                    "editor", // saves the draft as one types, by its version
                    "exempted", // takes away
                    "feed", // sets the address
                    "frame-form", // language and sign-out
                    "inactive", // acts on a subscription's state
                    "limit", // sets the limit, by its version
                    "members", // sets roles
                    "pay", // chooses, is checked next
                    "picking", // sets the choice
                    "proof", // opens a file
                    "receipt", // sends nothing
                    "rule", // sets the rule
                    "rules", // sets the rules, by their version
                    "signin", // signs in
                    "undo", // a transfer is undone once
                    "verify", // looks
                    "waiting"); // looks

    @Test
    void eachFormThatAddsSomethingHasItsToken() {
        Map<String, Boolean> forms = forms();
        assertThat(forms).hasSizeGreaterThan(30);
        Set<String> missing = new TreeSet<>();
        forms.forEach(
                (form, once) -> {
                    if (!once && !WITHOUT.contains(form.substring(form.indexOf(' ') + 1))) {
                        missing.add(form);
                    }
                });
        assertThat(missing).isEmpty();
    }

    /** By page and id, whether it has a token. */
    private static Map<String, Boolean> forms() {
        Map<String, Boolean> found = new TreeMap<>();
        for (Path page : pages()) {
            Matcher form = FORM.matcher(read(page));
            while (form.find()) {
                Matcher id = ID.matcher(form.group(1));
                if (id.find()) {
                    String name = page.getFileName() + " " + id.group(1);
                    found.put(name, form.group(2).contains("<a:once/>"));
                }
            }
        }
        return found;
    }

    private static List<Path> pages() {
        try (var files = Files.walk(PAGES)) {
            return files.filter(each -> each.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
