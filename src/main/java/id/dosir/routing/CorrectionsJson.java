package id.dosir.routing;

import id.dosir.core.dossier.Correction;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** Corrected statements as a column keeps them. */
final class CorrectionsJson {

    private CorrectionsJson() {}

    /** @return null when there are none */
    static String write(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return null;
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        corrections.forEach(c -> all.add(Json.createObjectBuilder()
                .add("field", c.field())
                .add("was", c.was())
                .add("now", c.now())));
        return all.build().toString();
    }

    /** @param column may be null */
    static List<Correction> read(String column) {
        if (column == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(c -> new Correction(c.getString("field"), c.getString("was"), c.getString("now")))
                    .toList();
        }
    }
}
