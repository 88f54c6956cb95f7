package id.dosir.desk;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.ReadingOutcome.Unreadable;
import id.dosir.core.oldregister.SheetRow;
import id.dosir.reading.Readers;
import id.dosir.reading.TableFile;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of an import's file, as a worker took them apart; made again from the kept file when the scratch folder was cleared. */
@ApplicationScoped
class OldImportFiles {

    @Inject
    OldImportBook book;

    @Inject
    Readers readers;

    @Inject
    DocumentStore store;

    @Inject
    Home home;

    /** No worker was free; the next try may find one. */
    static final class NotReadNow extends IOException {
        private static final long serialVersionUID = 1L;

        NotReadNow(String message) {
            super(message);
        }
    }

    /** @return the rows, or why there are none */
    Optional<Unreadable> read(Path file, Path out) {
        return readers.table(file, out);
    }

    /** @throws IOException when the file, which could be read once, cannot be read now */
    synchronized Path rows(long id) throws IOException {
        Path rows = place(id);
        if (Files.exists(rows)) {
            return rows;
        }
        Path part = home.scratch().resolve(rows.getFileName() + ".part");
        Optional<Unreadable> refused = readers.table(store.path(book.file(id).orElseThrow()), part);
        if (refused.isPresent()) {
            String why = refused.get().cause() + " " + refused.get().detail();
            throw refused.get().cause() == Cause.NO_WORKER ? new NotReadNow(why) : new IOException(why);
        }
        Files.move(part, rows, StandardCopyOption.ATOMIC_MOVE);
        return rows;
    }

    /** Rows that are there already become those of an import. */
    void keep(long id, Path read) throws IOException {
        Files.move(read, place(id), StandardCopyOption.REPLACE_EXISTING);
    }

    void forget(long id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    List<TableFile.Sheet> sheets(long id) throws IOException {
        return TableFile.sheets(rows(id));
    }

    /** @return the first rows of a sheet */
    List<SheetRow> first(long id, int sheet, int most) throws IOException {
        List<SheetRow> first = new ArrayList<>();
        try (TableFile table = new TableFile(rows(id), sheet)) {
            for (Optional<SheetRow> row = table.next(); row.isPresent() && first.size() < most; row = table.next()) {
                first.add(row.get());
            }
        }
        return first;
    }

    /** Begins as what the opening clears away. */
    private Path place(long id) {
        return home.scratch().resolve("masuk-impor-" + id + ".baris");
    }
}
