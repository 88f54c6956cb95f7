package id.dosir.desk;

import id.dosir.core.document.ReadingOutcome.Unreadable;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import id.dosir.core.oldregister.Mapping;
import id.dosir.core.oldregister.SheetRow;
import id.dosir.desk.OldImport.State;
import id.dosir.desk.OldImportLine.Verdict;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.reading.TableFile;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import id.dosir.storage.Staged;
import id.dosir.storage.TooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings an old register into the archive: file, columns, dry run, taking in. For the records officer. */
@ApplicationScoped
public class OldImportDesk {

    /** Bytes of a file; a hundred thousand rows have some ten million. */
    public static final long LARGEST = 50L << 20;

    private static final int FIRST_ROWS = 30;
    private static final int LONGEST_NAME = 200;

    @Inject
    Journal journal;

    @Inject
    OldImportBook book;

    @Inject
    OldImportFiles files;

    @Inject
    OldImportWork work;

    @Inject
    DocumentStore store;

    @Inject
    Home home;

    /** What came of a file. */
    public sealed interface Taken {
        record Accepted(long id) implements Taken {}

        record Refused(Why why) implements Taken {}
    }

    /** Why a file, or a mapping, is not taken; each has a sentence in the bundle ({@code import.why.<name>}). */
    public enum Why {
        NO_FILE,
        TOO_LARGE,
        OLD_EXCEL,
        MACROS,
        NOT_TABLE,
        LOCKED,
        BROKEN,
        NO_ROWS,
        BUSY,
        NAME_MISSING,
        REVOKED_MISSING,
        COLUMN_TWICE,
        /** It is past that, or not for this person. */
        REFUSED
    }

    /**
     * A file before its dry run.
     *
     * @param sheets names of the sheets of the file
     * @param sheet that is shown, from 0
     * @param first rows of it
     * @param proposed what its heads say; empty when no row looks like heads
     */
    public record Preview(List<String> sheets, int sheet, List<SheetRow> first, Optional<Mapping> proposed) {}

    public static boolean mayImport(Actor actor) {
        return actor.reaches(Post.ARCHIVIST);
    }

    /** @param in the file, read to its end or to the limit, not closed */
    public Taken take(InputStream in, String fileName, Actor actor) {
        if (!mayImport(actor)) {
            return new Taken.Refused(Why.REFUSED);
        }
        Path rows = null;
        Staged staged = null;
        try {
            staged = store.stage(in, LARGEST);
            rows = Files.createTempFile(home.scratch(), "masuk-impor-", ".part");
            Optional<Why> refused = staged.size() == 0 ? Optional.of(Why.NO_FILE) : read(staged, rows);
            if (refused.isPresent()) {
                return new Taken.Refused(refused.get());
            }
            long id = book.begin(shortened(fileName), staged, actor.id()).id();
            files.keep(id, rows);
            return new Taken.Accepted(id);
        } catch (TooLarge e) {
            return new Taken.Refused(Why.TOO_LARGE);
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be taken in", e);
        } finally {
            TemplatePreviews.drop(rows);
            if (staged != null) {
                store.drop(staged);
            }
        }
    }

    private Optional<Why> read(Staged staged, Path rows) throws IOException {
        Optional<Unreadable> refused = files.read(staged.file(), rows);
        if (refused.isPresent()) {
            return Optional.of(why(refused.get()));
        }
        boolean blank = TableFile.sheets(rows).stream().allMatch(sheet -> sheet.rows() == 0);
        return blank ? Optional.of(Why.NO_ROWS) : Optional.empty();
    }

    private static Why why(Unreadable none) {
        return switch (none.cause()) {
            case EMPTY -> Why.NO_FILE;
            case LOCKED -> Why.LOCKED;
            case TOO_LARGE, TOO_SLOW, TOO_HUNGRY -> Why.TOO_LARGE;
            case NO_WORKER -> Why.BUSY;
            case BROKEN -> Why.BROKEN;
            case UNKNOWN_TYPE -> none.detail().startsWith("application/vnd.ms-excel.sheet.macro")
                    ? Why.MACROS
                    : none.detail().equals("application/vnd.ms-excel") ? Why.OLD_EXCEL : Why.NOT_TABLE;
        };
    }

    private static String shortened(String fileName) {
        return fileName.length() > LONGEST_NAME ? fileName.substring(fileName.length() - LONGEST_NAME) : fileName;
    }

    /**
     * @param sheet from 0; the fullest one when there is no such sheet
     * @return empty when there is no such import for this person
     */
    public Optional<Preview> preview(long id, int sheet, Actor actor) {
        Optional<OldImport> found = find(id, actor).filter(one -> !one.state().ended());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<TableFile.Sheet> sheets = files.sheets(id);
            int shown = sheet >= 0 && sheet < sheets.size() ? sheet : fullest(sheets);
            List<SheetRow> first = files.first(id, shown, FIRST_ROWS);
            return Optional.of(new Preview(
                    sheets.stream().map(TableFile.Sheet::name).toList(), shown, first, Mapping.proposed(first)));
        } catch (IOException e) {
            throw new UncheckedIOException("rows of an import could not be read", e);
        }
    }

    private static int fullest(List<TableFile.Sheet> sheets) {
        int best = 0;
        for (int i = 1; i < sheets.size(); i++) {
            best = sheets.get(i).rows() > sheets.get(best).rows() ? i : best;
        }
        return best;
    }

    /** Begins the dry run. @return why not */
    public Optional<Why> check(long id, int sheet, Mapping mapping, Actor actor) {
        Optional<Preview> seen = preview(id, sheet, actor);
        if (seen.isEmpty() || seen.get().sheet() != sheet) {
            return Optional.of(Why.REFUSED);
        }
        if (mapping.twice()) {
            return Optional.of(Why.COLUMN_TWICE);
        }
        if (!mapping.missing().isEmpty()) {
            return Optional.of(Why.valueOf(mapping.missing().get(0) + "_MISSING"));
        }
        if (!book.check(id, sheet, cut(seen.get().sheets().get(sheet)), rows(id, sheet), mapping)) {
            return Optional.of(Why.REFUSED);
        }
        work.nudge();
        return Optional.empty();
    }

    private int rows(long id, int sheet) {
        try {
            return files.sheets(id).get(sheet).rows();
        } catch (IOException e) {
            throw new UncheckedIOException("rows of an import could not be counted", e);
        }
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), 100));
    }

    /** Takes in what the dry run found clean, or goes on with it. @return whether it is under way */
    public boolean apply(long id, Actor actor) {
        boolean begun = find(id, actor).isPresent() && book.apply(id, actor.id());
        if (begun) {
            work.nudge();
        }
        return begun;
    }

    /** Stops the taking in, or gives the import up. @return the state it came to; empty when nothing was to be stopped */
    public Optional<State> stop(long id, Actor actor) {
        Optional<State> now = find(id, actor).isPresent() ? book.stop(id, actor.id()) : Optional.empty();
        now.filter(State.CANCELLED::equals).ifPresent(given -> forget(id));
        return now;
    }

    private void forget(long id) {
        try {
            files.forget(id);
        } catch (IOException e) {
            throw new UncheckedIOException("rows of an import could not be removed", e);
        }
    }

    /** @return the same for its report, which is written down: rows of it may name people */
    public Optional<OldImport> report(long id, Actor actor) {
        Optional<OldImport> found = find(id, actor);
        journal.noteAlone(new Entry(
                found.isPresent() ? Kind.DOWNLOAD : Kind.DENIED, actor.id().value(), "impor/" + id, "laporan"));
        return found;
    }

    public Optional<OldImport> find(long id, Actor actor) {
        return mayImport(actor) ? book.find(id) : Optional.empty();
    }

    /** @return the import that brought in the very same file before */
    public Optional<OldImport> earlier(long id, Actor actor) {
        return mayImport(actor) ? book.earlier(id) : Optional.empty();
    }

    /** @return newest first */
    public List<OldImport> newest(int most, Actor actor) {
        return mayImport(actor) ? book.newest(most) : List.of();
    }

    /**
     * @param above number of the last row that was seen, 0 before the first
     * @return what the dry run says of rows that follow
     */
    public List<OldImportLine> lines(long id, Set<Verdict> verdicts, int above, int most, Actor actor) {
        return mayImport(actor) && !verdicts.isEmpty() ? book.lines(id, verdicts, above, most) : List.of();
    }
}
