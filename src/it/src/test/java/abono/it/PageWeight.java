package abono.it;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Counts the bytes that come over the wire for a page, headers included. */
final class PageWeight {
    private final Page page;
    private final CDPSession wire;
    private long bytes;

    PageWeight(Page page) {
        this.page = page;
        this.wire = page.context().newCDPSession(page);
        wire.send("Network.enable");
        wire.on("Network.loadingFinished", this::add);
    }

    private void add(JsonObject finished) {
        bytes += finished.get("encodedDataLength").getAsLong();
    }

    /** Of somebody whose browser has kept nothing. */
    long firstVisit(String address) {
        wire.send("Network.clearBrowserCache");
        return visit(address);
    }

    /** Of somebody who has seen another page of the portal before. */
    long laterVisit(String address) {
        return visit(address);
    }

    private long visit(String address) {
        bytes = 0;
        page.navigate(address);
        page.evaluate("() => document.fonts.ready.then(() => true)");
        return bytes;
    }
}
