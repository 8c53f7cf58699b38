package abono.documents.pdf;

import abono.quotes.AcceptanceEffects;
import abono.quotes.ContractTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The terms as sentences: the buyer ticks these on the page and finds the very same in the PDF that
 * was sent and in the document as accepted (Q6, Q7).
 */
public final class TermSentences {
    private TermSentences() {}

    /** The sentences, in the reader's language. */
    public static List<String> of(ContractTerms terms, Locale locale) {
        Words words = Words.ofDocuments(locale);
        List<String> said = new ArrayList<>();
        if (terms.renews()) {
            said.add(period(terms, words));
            said.add(words.say("terms.renewal", terms.end(), terms.noticeUntil()));
        }
        if (terms.freeMonths() > 0) {
            said.add(words.say("terms.free", terms.freeMonths()));
        }
        if (terms.frequency() != null) {
            String often = words.say("quote.billing." + terms.frequency());
            said.add(words.say("terms.billing", often));
        }
        said.add(words.say("terms.payment", terms.paymentDays()));
        said.add(words.say("terms.price"));
        said.add(words.say("terms.binding", effects(terms.effects(), words)));
        return said;
    }

    /** What happens and is issued: only that is promised. */
    private static String effects(AcceptanceEffects effects, Words words) {
        List<String> said = new ArrayList<>();
        effects.agreed().forEach(each -> said.add(effect(each, words)));
        said.add(words.say("terms.atOnce." + effects.atOnce()));
        return String.join("; ", said);
    }

    private static String effect(AcceptanceEffects.Agreed each, Words words) {
        String key = "terms.effect." + each.kind();
        return each.day() == null ? words.say(key + ".undated") : words.say(key, each.day());
    }

    private static String period(ContractTerms terms, Words words) {
        String days = words.say("terms.period", terms.start(), terms.lastDay(), terms.months());
        return terms.startMoves() ? days + " " + words.say("terms.start") : days;
    }
}
