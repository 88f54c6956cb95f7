package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.database.PortableRows;
import id.dosir.database.PortableRows.Asked;
import id.dosir.journal.Digest;
import id.dosir.letters.LetterNumbers;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the rows of one package, inside one transaction. A row is written only when it is of this dossier, or of something that dossiers
 * share and that is the same here.
 */
final class PackageRestore {

    private final PortableRows rows;
    private final DossierNumber number;
    private final Set<Sha256> files;
    private final Instant now;
    private final Map<PackedTable, Integer> counts = new EnumMap<>(PackedTable.class);
    /** What is known under another number here: {@code letter_check/1}, {@code retention_schedule/<sha256>}. */
    private final Map<String, Long> here = new HashMap<>();

    /** Highest number of each counter that the rows have. */
    private final Map<String, Long> numbers = new TreeMap<>();

    private String sop = "";

    /** @param files that the rows of the package name and that came with it */
    PackageRestore(PortableRows rows, DossierNumber number, Set<Sha256> files, Instant now) {
        this.rows = rows;
        this.number = number;
        this.files = files;
        this.now = now;
    }

    /** @throws PackageRefused when the row is not one of this dossier, or something else stands in its place */
    void put(PackedTable table, JsonObject row) {
        counts.merge(table, 1, Integer::sum);
        if (row.containsKey("dossier") && !text(row, "dossier").equals(number.value())) {
            throw unfit(table);
        }
        count(table, row);
        switch (table) {
            case SOP_VERSION -> sop(row);
            case RETENTION_SCHEDULE -> schedule(row);
            case DOSSIER -> dossier(row);
            case PAPER_READING -> reading(row);
            case NUMBER_RESERVATION -> same(table, row, row);
            case LETTER_CHECK, REVOCATION_ANSWER -> numbered(table, row);
            case LETTER_REPORT -> insert(
                    table,
                    with(row, "letter_check", known(table, PackedTable.LETTER_CHECK, told(row, "letter_check"))));
            case RECORD_KEEPING -> insert(
                    table, with(row, "schedule", known(table, PackedTable.RETENTION_SCHEDULE, told(row, "schedule"))));
            default -> {
                if (!row.containsKey("dossier")) {
                    throw unfit(table);
                }
                insert(table, row);
            }
        }
    }

    /** @throws PackageRefused when something is missing without which there is no closed dossier */
    void end() {
        for (PackedTable once : new PackedTable[] {
            PackedTable.SOP_VERSION, PackedTable.RETENTION_SCHEDULE, PackedTable.DOSSIER, PackedTable.RECORD_KEEPING
        }) {
            if (counts.getOrDefault(once, 0) != 1) {
                throw unfit(once);
            }
        }
    }

    /** @return highest number of each counter that the rows have */
    Map<String, Long> numbers() {
        return numbers;
    }

    private void count(PackedTable table, JsonObject row) {
        switch (table) {
            case DOSSIER -> {
                String[] parts = number.value().split("-");
                numbers.put(DeskWork.agenda(Integer.parseInt(parts[1])), Long.valueOf(parts[2]));
            }
            case LETTER_NUMBER -> count(table, LetterNumbers.counter(year(table, row)), told(row, "sequence"));
            case REGISTER_ENTRY -> count(table, DeskWork.register(year(table, row)), told(row, "sequence"));
            default -> {
                // has no number of its own
            }
        }
    }

    private static int year(PackedTable table, JsonObject row) {
        String year = told(row, "of_year");
        if (!year.matches("[0-9]{4}")) {
            throw unfit(table);
        }
        return Integer.parseInt(year);
    }

    private void count(PackedTable table, String counter, String sequence) {
        if (!sequence.matches("[0-9]{1,7}")) {
            throw unfit(table);
        }
        numbers.merge(counter, Long.valueOf(sequence), Math::max);
    }

    private void sop(JsonObject row) {
        sourceIsItsHash(PackedTable.SOP_VERSION, row);
        sop = text(row, "id");
        same(PackedTable.SOP_VERSION, row, with(row, "since", Json.createValue(now.toString())));
    }

    private void schedule(JsonObject row) {
        PackedTable table = PackedTable.RETENTION_SCHEDULE;
        sourceIsItsHash(table, row);
        String hash = text(row, "sha256");
        Optional<Long> version = last("t.sha256 = ?", hash);
        if (version.isEmpty()) {
            version = Optional.of(last("? = ''", "").orElse(0L) + 1);
            JsonObject whole = with(
                    with(row, "version", Json.createValue(version.get())), "since", Json.createValue(now.toString()));
            insert(table, whole);
        }
        here.put(table.table() + "/" + hash, version.get());
    }

    private Optional<Long> last(String condition, String value) {
        Asked asked = new Asked(
                PackedTable.RETENTION_SCHEDULE.table(),
                condition,
                "t.version",
                Map.of(),
                Set.of("sha256", "source", "since"));
        return found(asked, value).map(row -> row.getJsonNumber("version").longValue());
    }

    /** A forged text under the hash of another would be taken for that other one. */
    private static void sourceIsItsHash(PackedTable table, JsonObject row) {
        if (!Digest.of(text(row, "source")).equals(text(row, "sha256"))) {
            throw unfit(table);
        }
    }

    private void dossier(JsonObject row) {
        String named = text(row, "sop_code") + "/" + told(row, "sop_version");
        if (!text(row, "number").equals(number.value()) || row.containsKey("destroyed_at") || !named.equals(sop)) {
            throw unfit(PackedTable.DOSSIER);
        }
        insert(PackedTable.DOSSIER, row);
    }

    /** What was read here from the same bytes is as good. */
    private void reading(JsonObject row) {
        String file = text(row, "sha256");
        if (!Sha256.isOne(file) || !files.contains(new Sha256(file))) {
            throw unfit(PackedTable.PAPER_READING);
        }
        if (there(PackedTable.PAPER_READING, row).isEmpty()) {
            insert(PackedTable.PAPER_READING, row);
        }
    }

    private void same(PackedTable table, JsonObject row, JsonObject whole) {
        Optional<JsonObject> there = there(table, row);
        if (there.isEmpty()) {
            insert(table, whole);
        } else if (!there.get().equals(row)) {
            throw PackedRows.refused(Refusal.PACKAGE_CONFLICT, table.table());
        }
    }

    private Optional<JsonObject> there(PackedTable table, JsonObject row) {
        Asked asked = new Asked(
                table.table(),
                "t." + table.key() + " = ?",
                "t." + table.key(),
                Map.of(),
                table.asked().without());
        return found(asked, text(row, table.key()));
    }

    /** @return the last of the rows */
    private Optional<JsonObject> found(Asked asked, String value) {
        JsonObject[] found = {null};
        try {
            rows.each(asked, value, row -> found[0] = row);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written here", e);
        }
        return Optional.ofNullable(found[0]);
    }

    private void numbered(PackedTable table, JsonObject row) {
        long id = rows.next(table.table() + "_seq");
        if (here.put(table.table() + "/" + told(row, "id"), id) != null) {
            throw unfit(table);
        }
        insert(table, with(row, "id", Json.createValue(id)));
    }

    private JsonValue known(PackedTable table, PackedTable of, String name) {
        Long known = here.get(of.table() + "/" + name);
        if (known == null) {
            throw unfit(table);
        }
        return Json.createValue(known);
    }

    private void insert(PackedTable table, JsonObject row) {
        rows.insert(table.table(), row);
    }

    private static JsonObject with(JsonObject row, String column, JsonValue value) {
        JsonObjectBuilder changed = Json.createObjectBuilder(row);
        return changed.add(column, value).build();
    }

    private static String text(JsonObject row, String column) {
        return row.get(column) instanceof JsonString text ? text.getString() : "";
    }

    /** @return a text or a number as it is told */
    private static String told(JsonObject row, String column) {
        return row.get(column) instanceof JsonNumber number ? number.toString() : text(row, column);
    }

    private static PackageRefused unfit(PackedTable table) {
        return PackedRows.refused(Refusal.PACKAGE_ROWS, PackedRows.path(table));
    }
}
