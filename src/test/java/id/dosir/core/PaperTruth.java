package id.dosir.core;

import id.dosir.core.filing.Proposal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the sample papers say, for whoever reads fields from them. */
public final class PaperTruth {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("nama", "name"),
            Map.entry("nip", "nip"),
            Map.entry("nik", "nik"),
            Map.entry("pangkat", "rank"),
            Map.entry("jabatan", "position"),
            Map.entry("instansi", "agency"),
            Map.entry("email", "email"),
            Map.entry("telepon", "phone"),
            Map.entry("serial", "serial"),
            Map.entry("tanggal_lahir", "birthDate"),
            Map.entry("nomor_surat", "letterNumber"),
            Map.entry("tanggal_surat", "letterDate"));

    private PaperTruth() {}

    /**
     * @param found fields that were read, of those that stand on the paper
     * @param right of them
     * @param wrong each as field and value
     * @param missing fields that stand there and were not read
     */
    public record Score(int found, int right, List<Proposal> wrong, List<String> missing) {}

    /** @return how the reading of a sample compares to the truth about it */
    public static Score score(String file, List<Proposal> read) {
        Map<String, String> expected = expected(file);
        List<Proposal> known =
                read.stream().filter(p -> expected.containsKey(p.field())).toList();
        List<Proposal> wrong = known.stream()
                .filter(p -> !expected.get(p.field()).equals(p.value()))
                .toList();
        List<String> missing = new ArrayList<>(expected.keySet());
        known.forEach(p -> missing.remove(p.field()));
        missing.sort(null);
        return new Score(known.size(), known.size() - wrong.size(), wrong, missing);
    }

    /** Names are compared with their titles, except on cards, which have none. */
    private static Map<String, String> expected(String name) {
        Map<String, ?> file = files().stream()
                .filter(one -> name.equals(one.get("file")))
                .findFirst()
                .orElseThrow();
        boolean letter = "surat-permohonan".equals(file.get("kind"));
        Map<String, String> expected = new LinkedHashMap<>();
        ((Map<?, ?>) file.get("fields")).forEach((key, value) -> {
            String field = FIELDS.get(key.toString());
            if (field != null && (letter || !field.startsWith("letter"))) {
                boolean titled = field.equals("name") && !"ktp".equals(file.get("kind"));
                expected.put(
                        field,
                        ((Map<?, ?>) value).get(titled ? "printed" : "normal").toString());
            }
        });
        return expected;
    }

    @SuppressWarnings("unchecked") // the file is ours
    private static List<Map<String, ?>> files() {
        try {
            String json = Files.readString(Path.of("src/test/resources/papers/truth.json"));
            Map<String, ?> truth =
                    (Map<String, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
            return (List<Map<String, ?>>) truth.get("files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
