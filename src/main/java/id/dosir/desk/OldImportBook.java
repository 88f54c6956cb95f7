package id.dosir.desk;

import id.dosir.archive.OldRegister;
import id.dosir.archive.OldRegister.Candidate;
import id.dosir.archive.OldRegisterEntry;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.oldregister.Mapping;
import id.dosir.core.oldregister.SourcePlace;
import id.dosir.desk.OldImport.State;
import id.dosir.desk.OldImportLine.Verdict;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Imports and their rows, as tables. Each call is a transaction of its own: a batch is there as a whole, or not at all. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OldImportBook {

    /** A server that gave no sign of life for so long is no more. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    OldRegister register;

    @Inject
    OldImportDoubles doubles;

    @Inject
    DocumentStore store;

    @Inject
    OpeningSettings opening;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** @return the new import, whose file is kept from now on */
    OldImport begin(String fileName, Staged file, PersonId by) {
        OldImportRow row = new OldImportRow(fileName, file.sha256().hex(), by.value(), clock.instant());
        em.persist(row);
        em.flush();
        store.keep(file);
        return row.toImport();
    }

    Optional<OldImport> find(long id) {
        return Optional.ofNullable(em.find(OldImportRow.class, id)).map(OldImportRow::toImport);
    }

    Optional<Sha256> file(long id) {
        return Optional.ofNullable(em.find(OldImportRow.class, id)).map(row -> new Sha256(row.file));
    }

    /** @return newest first */
    List<OldImport> newest(int most) {
        return em
                .createQuery("select r from OldImportRow r order by r.id desc", OldImportRow.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(OldImportRow::toImport)
                .toList();
    }

    /** @return the last import before this one that brought in the same file */
    Optional<OldImport> earlier(long id) {
        return em.createQuery(
                        "select r from OldImportRow r where r.id < :id and r.entered > 0"
                                + " and r.file = (select o.file from OldImportRow o where o.id = :id) order by r.id desc",
                        OldImportRow.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(OldImportRow::toImport);
    }

    /** Sets the dry run going. @return whether it could be: not while rows are taken in, nor after */
    boolean check(long id, int sheet, String sheetName, int expected, Mapping mapping) {
        OldImportRow row = locked(id);
        if (!Set.of(State.MAPPING, State.CHECKED, State.FAILED).contains(row.state)) {
            return false;
        }
        deleteLines(id, Set.of(Verdict.values()));
        row.forget();
        row.sheet = sheet;
        row.sheetName = sheetName;
        row.expected = expected;
        row.headRow = mapping.headRow();
        row.mapping = OldImport.words(mapping);
        row.state = State.CHECKING;
        return true;
    }

    /** Sets the taking in going, or lets it go on. */
    boolean apply(long id, PersonId by) {
        OldImportRow row = locked(id);
        boolean anew = row.state == State.CHECKED;
        if (!row.applied()) {
            return false;
        }
        row.lastRow = anew ? 0 : row.lastRow;
        told(id, by.value(), "masukkan");
        return true;
    }

    /** Stops what is under way, or gives up what is not. @return the state it came to */
    Optional<State> stop(long id, PersonId by) {
        Optional<State> now = locked(id).stopped(clock.instant());
        now.filter(State.CANCELLED::equals).ifPresent(given -> deleteLines(id, Set.of(Verdict.values())));
        now.ifPresent(state -> told(id, by.value(), state == State.STOPPED ? "berhenti" : "batal"));
        return now;
    }

    /**
     * @param server who asks
     * @return an import that waits for a server, taken by this one from now on; one whose server is no more, too
     */
    Optional<OldImport> claim(String server) {
        Instant silent = clock.instant().minus(LONGEST_SILENCE);
        return em
                .createQuery("select r from OldImportRow r where r.state in :states order by r.id", OldImportRow.class)
                .setParameter("states", Set.of(State.CHECKING, State.APPLYING))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(row -> row.waitsFor(server, opening.othersAtWork(), silent))
                .findFirst()
                .map(row -> {
                    row.takenBy(server, clock.instant());
                    return row.toImport();
                });
    }

    /** @return number of the last row that was dealt with */
    int lastRow(long id) {
        return em.find(OldImportRow.class, id).lastRow;
    }

    /**
     * Writes down what rows are.
     *
     * @param looked entries among them
     * @param rows how many were looked at, whatever they are
     * @param last number of the last of them
     * @return whether to go on: not after somebody has stopped it
     */
    boolean looked(long id, List<OldImportWork.Looked> looked, int rows, int last) {
        OldImportRow row = locked(id);
        if (row.state != State.CHECKING) {
            return false;
        }
        for (OldImportLineRow line : doubles.judged(id, looked)) {
            em.persist(line);
            row.count(line.verdict);
        }
        row.lookedAt += rows;
        row.lastRow = last;
        row.seenAt = clock.instant();
        return true;
    }

    /** The dry run has seen everything. */
    void checked(long id) {
        locked(id).checked();
    }

    /**
     * Takes in the next clean rows, but for those that another entry has overtaken since the dry run.
     *
     * @return what was taken in; empty when nothing is left to do, or somebody has stopped it
     */
    Optional<List<OldRegisterEntry>> enter(long id, int most) {
        OldImportRow row = locked(id);
        if (row.state != State.APPLYING) {
            return Optional.empty();
        }
        List<OldImportLineRow> lines = em.createQuery(
                        "select l from OldImportLineRow l where l.importId = :id and l.verdict = :clean and l.row > :last order by l.importId, l.row",
                        OldImportLineRow.class)
                .setParameter("id", id)
                .setParameter("clean", Verdict.CLEAN)
                .setParameter("last", row.lastRow)
                .setMaxResults(most)
                .getResultList();
        if (lines.isEmpty()) {
            row.done(clock.instant());
            deleteLines(id, Set.of(Verdict.CLEAN));
            told(id, row.askedBy, "selesai, " + row.entered + " entri");
            return Optional.empty();
        }
        register.alone();
        List<Candidate> candidates = passing(row, lines).stream()
                .map(line -> new Candidate(
                        line.entryKey,
                        line.toLine().entry(),
                        new SourcePlace(row.fileName, new Sha256(row.file), row.sheetName, line.row)))
                .toList();
        row.lastRow = lines.get(lines.size() - 1).row;
        row.seenAt = clock.instant();
        row.entered += candidates.size();
        return Optional.of(register.enter(candidates, new PersonId(row.askedBy)));
    }

    /** @return lines that are clean still; of the others is written down what they are by now */
    private List<OldImportLineRow> passing(OldImportRow row, List<OldImportLineRow> lines) {
        Map<Integer, OldImportLine> overtaken =
                doubles.overtaken(lines).stream().collect(Collectors.toMap(OldImportLine::row, Function.identity()));
        for (OldImportLineRow line : lines) {
            if (overtaken.containsKey(line.row)) {
                line.judged(overtaken.get(line.row));
                row.clean--;
                row.known++;
                row.count(line.verdict);
            }
        }
        return lines.stream().filter(line -> line.verdict == Verdict.CLEAN).toList();
    }

    /** It cannot go on by itself. */
    void fail(long id, String why) {
        locked(id).failed(why);
    }

    /**
     * @param verdicts which rows
     * @param above number of the last row that was seen, 0 before the first
     * @return rows that follow, in order
     */
    List<OldImportLine> lines(long id, Set<Verdict> verdicts, int above, int most) {
        return em
                .createQuery(
                        "select l from OldImportLineRow l where l.importId = :id and l.verdict in :verdicts and l.row > :above order by l.importId, l.row",
                        OldImportLineRow.class)
                .setParameter("id", id)
                .setParameter("verdicts", verdicts)
                .setParameter("above", above)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(OldImportLineRow::toLine)
                .toList();
    }

    private OldImportRow locked(long id) {
        return em.find(OldImportRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void deleteLines(long id, Set<Verdict> verdicts) {
        em.createQuery("delete from OldImportLineRow l where l.importId = :id and l.verdict in :verdicts")
                .setParameter("id", id)
                .setParameter("verdicts", verdicts)
                .executeUpdate();
    }

    private void told(long id, String by, String what) {
        journal.note(new Entry(Kind.IMPORT, by, "impor/" + id, what));
    }
}
