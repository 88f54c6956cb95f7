package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.desk.OldImport.State;
import id.dosir.desk.ScanLine.Verdict;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings folders of scans into the old archive: folder, dry run, taking in. For the records officer. */
@ApplicationScoped
public class ScanDesk {

    private static final int MOST_FOLDERS = 500;

    @Inject
    Journal journal;

    @Inject
    ScanBook book;

    @Inject
    ScanWork work;

    @Inject
    OldImportBook registers;

    @Inject
    ScanSettings settings;

    /** @return where an operator puts folders of scans */
    public String place(Actor actor) {
        return OldImportDesk.mayImport(actor) ? settings.root().toString() : "";
    }

    /** @return folders that lie there, in order; none when the place itself is not there */
    public List<String> folders(Actor actor) {
        try {
            return OldImportDesk.mayImport(actor) && settings.folder().usable()
                    ? settings.folder().folders(MOST_FOLDERS)
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("dosir.scans.root cannot be read", e);
        }
    }

    /** @return registers that brought entries in: names of scans may hold their running numbers */
    public List<OldImport> registers(Actor actor) {
        return OldImportDesk.mayImport(actor)
                ? registers.newest(MOST_FOLDERS).stream()
                        .filter(one -> one.counts().entered() > 0)
                        .toList()
                : List.of();
    }

    /**
     * Begins the dry run of a folder.
     *
     * @param folder one of {@link #folders}
     * @param register number of one of {@link #registers}; 0 for none
     * @return number of the import; empty when there is no such folder for this person
     */
    public Optional<Long> begin(String folder, long register, Actor actor) {
        if (!folders(actor).contains(folder)) {
            return Optional.empty();
        }
        Optional<OldImport> chosen =
                registers(actor).stream().filter(one -> one.id() == register).findFirst();
        long id = book.begin(folder, chosen, actor.id()).id();
        work.nudge();
        return Optional.of(id);
    }

    /** Begins the dry run anew. @return whether it is under way */
    public boolean again(long id, Actor actor) {
        return nudged(find(id, actor).isPresent() && book.again(id));
    }

    /** Takes in what the dry run found ready, or goes on with it. @return whether it is under way */
    public boolean apply(long id, Actor actor) {
        return nudged(find(id, actor).isPresent() && book.apply(id, actor.id()));
    }

    private boolean nudged(boolean begun) {
        if (begun) {
            work.nudge();
        }
        return begun;
    }

    /** Stops the taking in, or gives the folder up. @return the state it came to; empty when nothing was to be stopped */
    public Optional<State> stop(long id, Actor actor) {
        return find(id, actor).isPresent() ? book.stop(id, actor.id()) : Optional.empty();
    }

    /** @return the same for its report, which is written down: rows of it may name people */
    public Optional<ScanImport> report(long id, Actor actor) {
        Optional<ScanImport> found = find(id, actor);
        journal.noteAlone(new Entry(
                found.isPresent() ? Kind.DOWNLOAD : Kind.DENIED, actor.id().value(), "pindaian/" + id, "laporan"));
        return found;
    }

    public Optional<ScanImport> find(long id, Actor actor) {
        return OldImportDesk.mayImport(actor) ? book.find(id) : Optional.empty();
    }

    /** @return newest first */
    public List<ScanImport> newest(int most, Actor actor) {
        return OldImportDesk.mayImport(actor) ? book.newest(most) : List.of();
    }

    /**
     * @param above place of the last file that was seen, 0 before the first
     * @return files that follow, in order
     */
    public List<ScanLine> lines(long id, Set<Verdict> verdicts, int above, int most, Actor actor) {
        return OldImportDesk.mayImport(actor) && !verdicts.isEmpty()
                ? book.lines(id, verdicts, above, most)
                : List.of();
    }
}
