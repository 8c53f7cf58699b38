package abono.acceptance.evidence;

import static abono.acceptance.evidence.AcceptedContentWriter.text;
import static abono.money.JsonKit.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;

/** Who asked for an acceptance and who approved it, as it is sealed. */
final class ApprovalJson {
    private ApprovalJson() {}

    static JsonArray approved(Iterable<Approvals> all, UUID quote) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        for (Approvals each : all) {
            each.of(quote).forEach(yes -> json.add(json(yes)));
        }
        return json.build();
    }

    private static JsonObjectBuilder json(Approval yes) {
        return JSON.createObjectBuilder()
                .add("side", yes.side())
                .add("name", yes.name())
                .add("title", text(yes.title()))
                .add("instead", text(yes.instead()))
                .add("at", yes.at().toString());
    }

    /** Empty when nobody had to be asked. */
    static JsonObjectBuilder requested(Iterable<Approvals> all, UUID quote) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        for (Approvals each : all) {
            each.requested(quote)
                    .ifPresent(
                            by ->
                                    json.add("name", by.name())
                                            .add("title", by.title())
                                            .add("email", by.email())
                                            .add("at", by.at().toString()));
        }
        return json;
    }
}
