package abono.acceptance.evidence;

import static abono.acceptance.evidence.AcceptedContentWriter.text;
import static abono.money.JsonKit.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Who asked for an acceptance and who approved it, as it is sealed. */
final class ApprovalJson {
    private ApprovalJson() {}

    static JsonArray approved(Testimony testimony) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        testimony.approvals().forEach(yes -> json.add(json(yes)));
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
    static JsonObjectBuilder requested(Testimony testimony) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        Requested by = testimony.requested();
        return by == null
                ? json
                : json.add("name", by.name())
                        .add("title", by.title())
                        .add("email", by.email())
                        .add("at", by.at().toString());
    }
}
