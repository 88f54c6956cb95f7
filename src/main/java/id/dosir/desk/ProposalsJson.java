package id.dosir.desk;

import id.dosir.core.document.Box;
import id.dosir.core.document.PaperKind;
import id.dosir.core.filing.Proposal;
import id.dosir.core.filing.Source;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** What a paper proposes as the database keeps it; which paper it is and what kind it is of stands beside it. */
final class ProposalsJson {

    private static final int SIDES = 4;

    private ProposalsJson() {}

    static String of(List<Proposal> proposals) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        proposals.forEach(proposal -> all.add(one(proposal)));
        return all.build().toString();
    }

    /** @throws jakarta.json.JsonException when nobody but Dosir can have written it */
    static List<Proposal> read(String kept, String token, PaperKind kind) {
        try (JsonReader reader = Json.createReader(new StringReader(kept))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> one(one, token, kind))
                    .toList();
        }
    }

    private static JsonObject one(Proposal proposal) {
        Source source = proposal.source();
        JsonArrayBuilder box = Json.createArrayBuilder();
        if (!source.box().isNone()) {
            box.add(source.box().left())
                    .add(source.box().top())
                    .add(source.box().width())
                    .add(source.box().height());
        }
        return Json.createObjectBuilder()
                .add("field", proposal.field())
                .add("value", proposal.value())
                .add("printed", proposal.printed())
                .add("page", source.page())
                .add("box", box)
                .add("confidence", source.confidence())
                .add("ocr", source.ocr())
                .build();
    }

    private static Proposal one(JsonObject one, String token, PaperKind kind) {
        JsonArray sides = one.getJsonArray("box");
        Box box = sides.size() == SIDES
                ? new Box(side(sides, 0), side(sides, 1), side(sides, 2), side(sides, 3))
                : Box.NONE;
        return new Proposal(
                one.getString("field"),
                one.getString("value"),
                one.getString("printed"),
                new Source(token, kind, one.getInt("page"), box, one.getInt("confidence"), one.getBoolean("ocr")));
    }

    private static double side(JsonArray sides, int index) {
        JsonNumber number = sides.getJsonNumber(index);
        return number.doubleValue();
    }
}
