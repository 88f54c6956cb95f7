package id.dosir.desk;

import id.dosir.core.document.Sha256;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which files the rows of a dossier name, each once: asked when a package is made, and when one is taken in. */
final class PackedFiles {

    static final String FOLDER = "data/naskah/";

    private static final String OTHER = "surat";

    private final Map<Sha256, Named> papers = new LinkedHashMap<>();
    private final Map<Sha256, Named> others = new LinkedHashMap<>();

    /**
     * @param kind what it is to the dossier
     * @param mediaType as the row says
     * @param needed whether the dossier is not whole without it
     */
    record Named(Sha256 file, String kind, String mediaType, boolean needed) {}

    /**
     * Looks at a row for files.
     *
     * @throws IllegalArgumentException when something stands there that names no file
     */
    void look(PackedTable table, JsonObject row) {
        switch (table) {
            case ATTACHMENT -> add(papers, row, "sha256", text(row, "kind"), text(row, "media_type"), true);
            case LETTER_NUMBER -> add(papers, row, "scan_sha256", "surat-keluar", text(row, "scan_type"), true);
            case REVOCATION_ANSWER -> add(papers, row, "sha256", Traces.ANSWER, text(row, "source"), true);
            case DOSSIER -> {
                // they are papers of the dossier, too, or never were kept
                for (String column : new String[] {"letter_signed", "letter_original", "release_file"}) {
                    add(others, row, column, OTHER, "application/pdf", false);
                }
            }
            default -> {
                // names no file
            }
        }
    }

    private static void add(
            Map<Sha256, Named> files, JsonObject row, String column, String kind, String type, boolean needed) {
        String hash = text(row, column);
        if (!hash.isEmpty()) {
            Sha256 file = new Sha256(hash);
            files.putIfAbsent(file, new Named(file, kind, type, needed));
        }
    }

    private static String text(JsonObject row, String column) {
        return row.get(column) instanceof JsonString text ? text.getString() : "";
    }

    /** @return all of them, papers of the dossier first */
    List<Named> all() {
        Map<Sha256, Named> all = new LinkedHashMap<>(papers);
        others.forEach(all::putIfAbsent);
        return new ArrayList<>(all.values());
    }

    /** @return path in a package: readable, and nothing in it comes from outside */
    static String path(int place, Named file) {
        String kind = file.kind().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        return FOLDER + "%03d-%s%s".formatted(place, kind, ending(file.mediaType()));
    }

    private static String ending(String type) {
        return switch (type) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "message/rfc822" -> ".eml";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            case "OCSP" -> ".ocsp";
            case "CRL" -> ".crl";
            case "USER_STATUS" -> ".json";
            default -> ".bin";
        };
    }
}
