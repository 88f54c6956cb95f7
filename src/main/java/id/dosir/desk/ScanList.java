package id.dosir.desk;

import id.dosir.core.oldregister.SheetRow;
import id.dosir.reading.Readers;
import id.dosir.reading.TableFile;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.ForeignFolder;
import id.dosir.storage.Home;
import id.dosir.storage.Staged;
import id.dosir.storage.TooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The list that may lie in a folder of scans ({@code daftar.csv} or {@code daftar.xlsx}): in its first column the path of a file, in
 * its second the number of its entry, letter or NIP. A worker takes it apart like any table.
 */
@ApplicationScoped
class ScanList {

    private static final Set<String> NAMES = Set.of("daftar.csv", "daftar.xlsx");
    private static final long LARGEST = 20L << 20;
    private static final int LONGEST = 200;

    @Inject
    Readers readers;

    @Inject
    DocumentStore store;

    @Inject
    Home home;

    /** @return whether a file at this path, below the folder, is such a list */
    static boolean isOne(String path) {
        return NAMES.contains(path.toLowerCase(Locale.ROOT));
    }

    /**
     * @param path of the list, below the root
     * @return number of each path
     * @throws IOException when it cannot be read
     */
    Map<String, String> read(ForeignFolder root, String path) throws IOException {
        Path rows = Files.createTempFile(home.scratch(), "masuk-daftar-", ".part");
        Staged staged = null;
        try (InputStream in = root.read(path)) {
            staged = store.stage(in, LARGEST);
            var refused = readers.table(staged.file(), rows);
            if (refused.isPresent()) {
                throw new IOException("list of scans: " + refused.get().cause());
            }
            return pairs(rows);
        } catch (TooLarge e) {
            throw new IOException("list of scans: too large", e);
        } finally {
            Files.deleteIfExists(rows);
            if (staged != null) {
                store.drop(staged);
            }
        }
    }

    /** The first row, when no file could have such a name. */
    private static boolean isHead(SheetRow row) {
        return row.number() == 1 && row.cell(0).text().indexOf('.') < 0;
    }

    private static Map<String, String> pairs(Path rows) throws IOException {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (TableFile table = new TableFile(rows, 0)) {
            for (Optional<SheetRow> row = table.next(); row.isPresent(); row = table.next()) {
                if (isHead(row.get())) {
                    continue;
                }
                String file =
                        row.get().cell(0).text().strip().replace('\\', '/').replaceFirst("^\\./", "");
                String number = row.get().cell(1).text().strip();
                if (!file.isEmpty() && !number.isEmpty() && number.length() <= LONGEST) {
                    pairs.put(file, number);
                }
            }
        }
        return pairs;
    }
}
