package id.dosir.desk;

import id.dosir.bag.Bag;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The rows in a package that was handed in. */
final class PackedRows {

    /** First step of the schema after which packages could be made. */
    static final int FIRST_SCHEMA = 25;

    /** One row may be the text of a whole paper; none is larger than all of a file. */
    private static final long LARGEST = 32L * 1024 * 1024;

    private final Bag bag;

    private PackedRows(Bag bag) {
        this.bag = bag;
    }

    /**
     * @param schema of this archive
     * @throws PackageRefused when there are tables that nobody knows, or the schema is one of the future
     */
    static PackedRows of(Bag bag, int schema) throws IOException {
        PackedRows rows = new PackedRows(bag);
        rows.checkSchema(schema);
        for (String path : bag.payload().keySet()) {
            if (path.startsWith(PackageMaker.ROWS)
                    && !path.equals(PackageMaker.DATA + PackageMaker.SCHEMA)
                    && table(path).isEmpty()) {
                throw refused(Refusal.PACKAGE_ROWS, path);
            }
        }
        return rows;
    }

    private static Optional<PackedTable> table(String path) {
        String name = path.substring(PackageMaker.ROWS.length());
        return name.endsWith(".json")
                ? PackedTable.named(name.substring(0, name.length() - ".json".length()))
                : Optional.empty();
    }

    private void checkSchema(int schema) throws IOException {
        String path = PackageMaker.DATA + PackageMaker.SCHEMA;
        int packed;
        try (InputStream in = open(path);
                JsonReader reader = Json.createReader(in)) {
            packed = reader.readObject().getInt("skema");
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw refused(Refusal.PACKAGE_ROWS, path);
        }
        if (packed < FIRST_SCHEMA || packed > schema) {
            throw refused(Refusal.PACKAGE_SCHEMA, String.valueOf(packed));
        }
    }

    /** @return number of the dossier that the package is of */
    DossierNumber number() throws IOException {
        String[] found = {""};
        each(PackedTable.DOSSIER, (table, row) -> {
            if (!found[0].isEmpty() || !(row.get("number") instanceof JsonString number)) {
                throw refused(Refusal.PACKAGE_ROWS, path(table));
            }
            found[0] = number.getString();
        });
        if (!DossierNumber.isOne(found[0])) {
            throw refused(Refusal.PACKAGE_ROWS, path(PackedTable.DOSSIER));
        }
        return new DossierNumber(found[0]);
    }

    /** Tells all rows, in the order in which they can be written. */
    void each(BiConsumer<PackedTable, JsonObject> taker) throws IOException {
        for (PackedTable table : PackedTable.values()) {
            each(table, taker);
        }
    }

    private void each(PackedTable table, BiConsumer<PackedTable, JsonObject> taker) throws IOException {
        String path = path(table);
        if (!bag.payload().containsKey(path)) {
            return;
        }
        try (RowFile rows = new RowFile(path, table.table(), open(path))) {
            for (Optional<JsonObject> row = rows.next(); row.isPresent(); row = rows.next()) {
                taker.accept(table, row.get());
            }
        }
    }

    static String path(PackedTable table) {
        return PackageMaker.ROWS + table.table() + ".json";
    }

    private InputStream open(String path) throws IOException {
        if (!bag.payload().containsKey(path)) {
            throw refused(Refusal.PACKAGE_FILE_MISSING, path);
        }
        if (bag.size(path) > LARGEST) {
            throw refused(Refusal.PACKAGE_ROWS, path);
        }
        return bag.read(path);
    }

    static PackageRefused refused(Refusal refusal, String detail) {
        return new PackageRefused(new Ground(refusal, "", detail));
    }
}
