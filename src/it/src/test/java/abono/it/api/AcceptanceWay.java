package abono.it.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ways in which a quote is accepted (Q7), each pressed on the page that it has. */
enum AcceptanceWay {
    PORTAL {
        @Override
        Pressed press(Company company, String quote) {
            PageVisitor boss = PageVisitor.signedIn(company.boss.email());
            String page = REVIEW + quote;
            String screen = boss.text(page);
            boss.submit(page, answer(SIGNER));
            return new Pressed(screen, SIGNER, List.of(SIGNER, "CFO", "portal"));
        }
    },

    LINK {
        @Override
        Pressed press(Company company, String quote) {
            String email = company.boss.email();
            SentQuote sent = new SentQuote(quote);
            PageVisitor reader = new PageVisitor();
            reader.confirms(sent, email);
            String screen = reader.text(sent.link(email));
            reader.submit(sent.link(email), answer(SIGNER));
            return new Pressed(screen, SIGNER, List.of(SIGNER, "CFO", "personal link"));
        }
    },

    PHONE {
        @Override
        Pressed press(Company company, String quote) {
            return confirmed(quote, "PHONE", "");
        }
    },

    MAIL {
        @Override
        Pressed press(Company company, String quote) {
            // "From: a@b" and a line of text.
            return confirmed(quote, "MAIL", ",\"file\":\"RnJvbTogYUBiLmV4YW1wbGUNCg0KWWVzLg0K\"");
        }
    },

    APPROVAL {
        @Override
        Pressed press(Company company, String quote) {
            Company.Member asks = company.joins("REQUESTER");
            Company.Member one = company.joins("APPROVER");
            Company.Member two = company.joins("APPROVER");
            company.rules("1000.00", "ALL", 2, "", one, two).expect(200);
            PageVisitor.signedIn(asks.email()).submit(REVIEW + quote, answer("M " + asks.id()));
            approves(PageVisitor.signedIn(one.email()), "Head of IT");
            PageVisitor last = PageVisitor.signedIn(two.email());
            String screen = last.text(REVIEW + quote) + last.text(REQUESTS);
            approves(last, "Treasurer");
            return new Pressed(
                    screen,
                    "M " + two.id(),
                    List.of(first(asks), "CFO", first(one), "Head of IT", first(two), "Treasurer"));
        }
    };

    static final String ORDER = "P-9";

    private static final String REVIEW = "/corporate/quote-review.xhtml?quote=";
    private static final String REQUESTS = "/corporate/requests.xhtml";
    private static final String SIGNER = "Lucía Navarro";

    /**
     * What was seen and done.
     *
     * @param screen the text of the page with the button, after that which it leads to
     * @param signer as the evidence names them
     * @param people names, titles and way, as the certificate must say them
     */
    record Pressed(String screen, String signer, List<String> people) {}

    /** Presses as those who may, in their order. */
    abstract Pressed press(Company company, String quote);

    private static Map<String, String> answer(String name) {
        return Map.of(
                "accept", "accept",
                "accept:name", name,
                "accept:title", "CFO",
                "accept:purchaseOrder", ORDER,
                "accept:termsAccepted", "on",
                "accept:acceptQuote", "x");
    }

    /** Diego writes it down, Carmen presses. */
    private static Pressed confirmed(String quote, String way, String more) {
        String said = SaidYes.body(way, Story.now(), more + ",\"purchaseOrder\":\"P-9\"");
        Rest.DIEGO.post("/quotes/" + quote + "/recorded", said).expect(201);
        PageVisitor carmen = PageVisitor.signedIn("carmen@abono.example");
        String page = "/sales/quote-recorded.xhtml?quote=" + quote;
        String screen = carmen.text("/sales/quote.xhtml?quote=" + quote) + carmen.text(page);
        carmen.submit(page, form("deciding", "confirm"));
        return new Pressed(
                screen,
                SIGNER,
                List.of(SIGNER, "CFO", "diego@abono.example", "carmen@abono.example"));
    }

    private static void approves(PageVisitor approver, String title) {
        Map<String, String> yes = new HashMap<>(form("all:0:answer", "approve"));
        yes.put("all:0:answer:title", title);
        approver.submit(REQUESTS, yes);
    }

    private static Map<String, String> form(String form, String button) {
        String once = UUID.randomUUID().toString();
        return Map.of(form, form, form + ":" + button, "x", "once", once);
    }

    /** Long names are broken in the certificate; their first part stands on one line. */
    static String first(Company.Member member) {
        return "M " + member.id().substring(0, 8);
    }
}
