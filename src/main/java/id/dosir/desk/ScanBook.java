package id.dosir.desk;

import id.dosir.archive.OldScan;
import id.dosir.archive.OldScans;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.desk.OldImport.State;
import id.dosir.desk.ScanLine.Finding;
import id.dosir.desk.ScanLine.Verdict;
import id.dosir.intake.PaperReadings;
import id.dosir.intake.Received;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.storage.DocumentStore;
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
import java.util.Optional;
import java.util.Set;

/** Folders of scans and their files, as tables. Each call is a transaction of its own: a file is dealt with as a whole, or not at all. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ScanBook {

    /** A server that gave no sign of life for so long is no more; one file takes at most some minutes. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    /** As the table has it. */
    private static final int LONGEST_SOURCE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    OldScans scans;

    @Inject
    PaperReadings readings;

    @Inject
    DocumentStore store;

    @Inject
    OpeningSettings opening;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Sets the dry run of a folder going. */
    ScanImport begin(String folder, Optional<OldImport> register, PersonId by) {
        ScanImportRow row = new ScanImportRow(folder, by.value(), clock.instant());
        register.ifPresent(one -> {
            row.register = em.find(OldImportRow.class, one.id()).file;
            row.registerName = one.fileName();
        });
        em.persist(row);
        em.flush();
        return row.toImport();
    }

    Optional<ScanImport> find(long id) {
        return Optional.ofNullable(em.find(ScanImportRow.class, id)).map(ScanImportRow::toImport);
    }

    /** @return the register whose running numbers the names hold */
    Optional<Sha256> register(long id) {
        return Optional.ofNullable(em.find(ScanImportRow.class, id).register).map(Sha256::new);
    }

    /** @return newest first */
    List<ScanImport> newest(int most) {
        return em
                .createQuery("select r from ScanImportRow r order by r.id desc", ScanImportRow.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ScanImportRow::toImport)
                .toList();
    }

    boolean isListed(long id) {
        return em.find(ScanImportRow.class, id).isListed();
    }

    /** Before the files are listed, again if that was broken off. */
    void unlist(long id) {
        em.createQuery("delete from ScanLineRow l where l.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * @param first place of the first of them
     * @param files not looked at yet; those with a reason need not be
     */
    void list(long id, int first, List<ScanWork.Listed> files) {
        int place = first;
        for (ScanWork.Listed file : files) {
            ScanLineRow line = new ScanLineRow(id, place, file.path(), file.size(), file.wanted());
            line.reason = file.reason();
            em.persist(line);
            place++;
        }
        em.find(ScanImportRow.class, id).seenAt = clock.instant();
    }

    /** Every file is listed. */
    void listed(long id, int count) {
        locked(id).expected = count;
    }

    /** @return files with this verdict, in order */
    List<ScanLine> next(long id, Verdict verdict, int most) {
        return em
                .createQuery(
                        "select l from ScanLineRow l where l.importId = :id and l.verdict = :verdict order by l.importId, l.verdict, l.place",
                        ScanLineRow.class)
                .setParameter("id", id)
                .setParameter("verdict", verdict)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ScanLineRow::toLine)
                .toList();
    }

    /**
     * @param above place of the last file that was seen, 0 before the first
     * @return files that follow, in order
     */
    List<ScanLine> lines(long id, Set<Verdict> verdicts, int above, int most) {
        return em
                .createQuery(
                        "select l from ScanLineRow l where l.importId = :id and l.verdict in :verdicts and l.place > :above order by l.importId, l.place",
                        ScanLineRow.class)
                .setParameter("id", id)
                .setParameter("verdicts", verdicts)
                .setParameter("above", above)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ScanLineRow::toLine)
                .toList();
    }

    /** @return whether to go on: not after somebody has stopped it */
    boolean looked(long id, int place, Finding found) {
        ScanImportRow row = locked(id);
        if (row.state != State.CHECKING) {
            return false;
        }
        become(row, place, again(id, found) ? known(found) : found);
        return true;
    }

    /** @return whether the entry has these bytes, or is to get them by another file of the folder */
    private boolean again(long id, Finding found) {
        if (found.verdict() != Verdict.READY) {
            return false;
        }
        OldNumber entry = found.entry().orElseThrow();
        Sha256 file = found.file().orElseThrow();
        return scans.has(entry, file)
                || em.createQuery(
                                        "select count(l) from ScanLineRow l where l.importId = :id and l.sha256 = :file and l.entry = :entry and l.verdict = :ready",
                                        Long.class)
                                .setParameter("id", id)
                                .setParameter("file", file.hex())
                                .setParameter("entry", entry.value())
                                .setParameter("ready", Verdict.READY)
                                .getSingleResult()
                        > 0;
    }

    private static Finding known(Finding found) {
        return new Finding(Verdict.KNOWN, found.entry(), "", "", found.file());
    }

    /**
     * Takes a file in, or writes down why not after all.
     *
     * @param paper its bytes and what was read in them, when there is nothing against it
     * @return whether to go on: not after somebody has stopped it
     */
    boolean enter(long id, ScanLine line, Finding found, Optional<Received> paper) {
        ScanImportRow row = locked(id);
        if (row.state != State.APPLYING) {
            return false;
        }
        if (paper.isEmpty()) {
            become(row, line.place(), found);
            return true;
        }
        OldNumber entry = line.entry().orElseThrow();
        Received received = paper.get();
        if (scans.has(entry, received.sha256())) {
            become(row, line.place(), known(found));
            return true;
        }
        Instant now = clock.instant();
        scans.add(new OldScan(
                entry,
                received.sha256(),
                received.fileName(),
                received.reading().mediaType(),
                received.size(),
                received.reading().pages(),
                shortened(row.folder + "/" + line.path()),
                now,
                new PersonId(row.askedBy)));
        readings.keep(received.sha256(), received.reading(), now);
        become(row, line.place(), found);
        em.flush();
        received.keepIn(store);
        return true;
    }

    private static String shortened(String source) {
        return source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
    }

    private void become(ScanImportRow row, int place, Finding found) {
        ScanLineRow line = em.find(ScanLineRow.class, ScanLineRow.id(row.id, place));
        row.count(line.verdict, -1);
        line.become(found);
        row.count(line.verdict, 1);
        row.seenAt = clock.instant();
    }

    /** The dry run has seen everything. */
    void checked(long id) {
        locked(id).checked();
    }

    /** Looks at the whole folder once more: something was mended in it, or in the archive. */
    boolean again(long id) {
        ScanImportRow row = locked(id);
        if (row.state != State.CHECKED && row.state != State.FAILED) {
            return false;
        }
        row.forget();
        return true;
    }

    /** Sets the taking in going, or lets it go on. */
    boolean apply(long id, PersonId by) {
        boolean begun = locked(id).applied();
        if (begun) {
            told(id, by.value(), "masukkan");
        }
        return begun;
    }

    /** Everything that could be taken in was. */
    void done(long id) {
        ScanImportRow row = locked(id);
        if (row.state == State.APPLYING) {
            row.done(clock.instant());
            told(id, row.askedBy, "selesai");
        }
    }

    /** Stops what is under way, or gives up what is not. @return the state it came to */
    Optional<State> stop(long id, PersonId by) {
        Optional<State> now = locked(id).stopped(clock.instant());
        now.ifPresent(state -> told(id, by.value(), state == State.STOPPED ? "berhenti" : "batal"));
        return now;
    }

    /** It cannot go on by itself. */
    void fail(long id, String why) {
        locked(id).failed(why);
    }

    /**
     * @param server who asks
     * @return an import that waits for a server, taken by this one from now on; one whose server is no more, too
     */
    Optional<ScanImport> claim(String server) {
        Instant silent = clock.instant().minus(LONGEST_SILENCE);
        return em
                .createQuery(
                        "select r from ScanImportRow r where r.state in :states order by r.id", ScanImportRow.class)
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

    private ScanImportRow locked(long id) {
        return em.find(ScanImportRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void told(long id, String by, String what) {
        journal.note(new Entry(Kind.IMPORT, by, "pindaian/" + id, what));
    }
}
