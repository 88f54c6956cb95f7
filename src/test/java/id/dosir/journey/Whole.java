package id.dosir.journey;

import jakarta.json.JsonObject;
import java.util.Set;

/**
 * All that an act which came to nothing must leave as it was.
 *
 * @param dossier stage, version, history and papers, as its verifier reads them
 * @param kept files of the store
 * @param unfinished files on their way into it
 */
record Whole(JsonObject dossier, Set<String> kept, Set<String> unfinished) {

    private static final String READER = "verifikator";

    static Whole of(Demo demo, String number) {
        return new Whole(demo.office().as(READER).dossier(number), demo.kept(), demo.unfinished());
    }

    /** @return how often an act stands in the history */
    static long count(Demo demo, String number, String act) {
        return demo.office().as(READER).dossier(number).getJsonArray("history").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("act").equals(act))
                .count();
    }
}
