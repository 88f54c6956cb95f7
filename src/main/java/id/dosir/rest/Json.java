package id.dosir.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads bodies strictly: a misspelt field would otherwise be lost without a word. */
@ApplicationScoped
class Json {

    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    /**
     * @param in JSON object; an empty body stands for an object without members
     * @return the object read
     * @throws WebApplicationException 400 when it is no JSON, or has other members or types than the record
     */
    <T> T read(InputStream in, Class<T> type) throws IOException {
        byte[] body = in.readNBytes((int) BodyLimit.LARGEST_JSON + 1);
        if (body.length > BodyLimit.LARGEST_JSON) {
            throw new BodyLimit.Exceeded();
        }
        try {
            T read = jsonb.fromJson(new ByteArrayInputStream(body.length == 0 ? new byte[] {'{', '}'} : body), type);
            if (read == null) {
                throw Problems.malformed("rest.json");
            }
            return read;
        } catch (JsonbException | jakarta.json.JsonException | IllegalArgumentException e) {
            // the message may repeat what was typed, a passphrase for one
            throw Problems.malformed("rest.json");
        }
    }
}
