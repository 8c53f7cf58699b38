package abono.it.api;

import java.util.Map;

/** What commands read, for tests that try them all. */
final class Bodies {
    /** The bodies that commands read, by the end of their path; others take none. */
    static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("accept", Story.YES),
                    Map.entry("submit", "{}"),
                    Map.entry("approve", "{}"),
                    Map.entry("reject", "{\"reason\":\"no\"}"),
                    Map.entry("buying-rules", "{\"on\":false}"),
                    Map.entry("counter-offer", "{\"message\":\"no\"}"),
                    Map.entry("pick", "{\"revision\":1,\"positions\":[]}"),
                    Map.entry("refuse", "{\"reason\":\"no\"}"),
                    Map.entry("consents", "{\"amount\":\"1.00\"}"),
                    Map.entry("contest", "{\"reason\":\"no\"}"),
                    Map.entry("uphold", "{\"answer\":\"no\"}"),
                    Map.entry("contest/reverse", "{\"answer\":\"no\"}"),
                    Map.entry("{id}/reverse", "{\"reason\":\"no\"}"),
                    Map.entry("recorded", SaidYes.body(Story.now())),
                    Map.entry("decline", "{\"reason\":\"no\"}"),
                    Map.entry("comments", "{\"text\":\"x\"}"),
                    Map.entry("requests", "{\"kind\":\"OTHER\",\"text\":\"x\"}"),
                    Map.entry("close", "{\"answer\":\"x\"}"),
                    Map.entry("people", "{\"email\":\"x@y.example\",\"role\":\"VIEWER\"}"),
                    Map.entry("{person}", "{\"role\":\"VIEWER\"}"),
                    Map.entry("purchase-orders", Story.PURCHASE_ORDER.formatted("PO-1", "1.00")),
                    Map.entry("{order}", "{\"amount\":\"1.00\"}"),
                    Map.entry("payment-methods", "{\"gatewayToken\":\"tok_visa\"}"),
                    Map.entry("{method}", "{\"gatewayToken\":\"tok_visa\"}"),
                    Map.entry("items", "{\"kind\":\"PURCHASE\",\"seats\":1}"),
                    Map.entry("{item}", "{\"seats\":1}"),
                    Map.entry("cart/preview", "{\"kind\":\"PURCHASE\",\"seats\":1}"));

    private Bodies() {}
}
