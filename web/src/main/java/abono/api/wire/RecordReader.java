package abono.api.wire;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads request bodies as records; {@link JsonInput} says how strictly. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {
    /** Looked up once: each call of {@link jakarta.json.Json} would search the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return JsonInput.read(type, parse(body));
    }

    /** Reads a body that may be left out; null when it is. */
    public static <T extends Record> T optional(Class<T> type, byte[] body) {
        return new String(body, StandardCharsets.UTF_8).isBlank()
                ? null
                : type.cast(JsonInput.read(type, parse(new ByteArrayInputStream(body))));
    }

    /** JSON on the wire is UTF-8 (RFC 8259), whatever a header says; broken UTF-8 is no JSON. */
    private static JsonValue parse(InputStream body) {
        Reader text =
                new InputStreamReader(
                        body,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (JsonParser parser = JSON.createParser(text)) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw Malformed.at("", "json");
            }
            return value;
        } catch (Malformed told) {
            throw told;
        } catch (RuntimeException | StackOverflowError unreadable) {
            // The parser has a way of its own for each of its limits: depth, digits, exponents.
            throw Malformed.at("", "json");
        }
    }
}
