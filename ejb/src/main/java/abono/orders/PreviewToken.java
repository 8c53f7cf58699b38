package abono.orders;

import static abono.money.JsonKit.JSON;

import abono.money.DerivationJson;
import abono.money.Money;
import abono.orders.OrderRefusal.Reason;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A preview as a text that goes with the customer and comes back with the order (U1): its figures
 * and how they came to be. It grants nothing, since placing computes everything anew and only
 * compares; a token that was tampered with is merely a moved amount.
 */
final class PreviewToken {
    private static final int LONGEST = 100_000;
    private static final int LONGEST_STORY = 1_000_000;

    private PreviewToken() {}

    static String of(OrderPreview preview) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(json(preview).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /**
     * Refuses when the customer was shown other figures than these.
     *
     * @throws OrderRefusal NO_PREVIEW when the token cannot be read, AMOUNT_MOVED with both totals
     *     when the figures are others
     */
    static void refuseIfMoved(String token, OrderPreview now) {
        JsonObject then = figures(token);
        if (!then.equals(json(now).getJsonObject("figures"))) {
            throw new OrderRefusal(Reason.AMOUNT_MOVED, amount(then), now.due());
        }
    }

    private static JsonObject figures(String token) {
        if (token == null || token.isBlank() || token.length() > LONGEST) {
            throw new OrderRefusal(Reason.NO_PREVIEW);
        }
        try (InputStream in =
                        new InflaterInputStream(
                                new ByteArrayInputStream(Base64.getUrlDecoder().decode(token)));
                var reader =
                        JSON.createReader(new ByteArrayInputStream(in.readNBytes(LONGEST_STORY)))) {
            return reader.readObject().getJsonObject("figures");
        } catch (IOException | IllegalArgumentException | JsonException unreadable) {
            throw new OrderRefusal(Reason.NO_PREVIEW);
        }
    }

    private static Money amount(JsonObject figures) {
        try {
            String[] due = figures.getString("due").split(" ");
            return Money.of(new BigDecimal(due[1]), due[0]);
        } catch (RuntimeException unreadable) {
            throw new OrderRefusal(Reason.NO_PREVIEW);
        }
    }

    private static JsonObject json(OrderPreview preview) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        JsonArrayBuilder stories = JSON.createArrayBuilder();
        for (PricedItem item : preview.items()) {
            items.add(figures(item));
            if (item.problem() == null) {
                stories.add(DerivationJson.write(item.derivation()));
            }
        }
        return JSON.createObjectBuilder()
                .add(
                        "figures",
                        JSON.createObjectBuilder()
                                .add("items", items)
                                .add("tax", preview.tax().toString())
                                .add("total", preview.total().toString())
                                .add("credit", preview.creditUsed().toString())
                                .add("due", preview.due().toString()))
                .add("day", preview.today().toString())
                .add("stories", stories)
                .add("tax", DerivationJson.write(preview.taxDerivation()))
                .build();
    }

    private static JsonObjectBuilder figures(PricedItem item) {
        ItemInput input = item.input();
        JsonObjectBuilder figures =
                JSON.createObjectBuilder()
                        .add("kind", input.kind().name())
                        .add("about", String.valueOf(input.subscription()))
                        .add("net", item.net().toString());
        if (item.choice() != null) {
            figures.add("plan", item.choice().plan().code())
                    .add("seats", item.choice().charge().seats())
                    .add("period", item.choice().period().name());
        }
        return figures;
    }
}
