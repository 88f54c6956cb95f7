package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Reading;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.FilingDraft;
import id.dosir.core.filing.PaperState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requests that are being filled in, and their papers, as tables; inside the transaction of whoever calls. A draft is known to its owner only:
 * for everybody else it is not there.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    /** In a row, for want of a worker. */
    private static final int MOST_ATTEMPTS = 5;

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @PersistenceContext
    EntityManager em;

    /** @return the draft, if it is this person's */
    public Optional<FilingDraft> find(String id, PersonId person) {
        return row(id, person, LockModeType.NONE).map(FilingDraftRow::toDraft);
    }

    /** @return the person's drafts, the newest first */
    public List<FilingDraft> of(PersonId person) {
        return em.createQuery(
                        "select d from FilingDraftRow d where d.person = :person order by d.savedAt desc, d.id",
                        FilingDraftRow.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(FilingDraftRow::toDraft)
                .toList();
    }

    /** @return how many drafts the person has */
    public long count(PersonId person) {
        return em.createQuery("select count(d) from FilingDraftRow d where d.person = :person", Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    /** Begins a draft; what stands in it is saved with {@link #save}. */
    public void begin(String id, PersonId person, String sop, Instant at) {
        em.persist(new FilingDraftRow(id, person, sop, at));
        em.flush();
    }

    /**
     * Saves what changed: two pages with the same draft do not take back each other's fields.
     *
     * @param draft as the page has it
     * @param changed fields whose values differ from those that the page last saved
     * @return whether it is still there
     */
    public boolean save(FilingDraft draft, Collection<String> changed, Instant at) {
        Optional<FilingDraftRow> found = row(draft.id(), draft.person(), LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(row -> {
            Map<String, String> values = row.values();
            changed.forEach(field -> values.put(field, draft.values().getOrDefault(field, "")));
            values.values().removeIf(String::isEmpty);
            row.put(values);
            row.typed = FilingDraftRow.joined(draft.typed());
            row.wanted = FilingDraftRow.joined(draft.wanted());
            row.own = draft.own();
            row.savedAt = at;
        });
        return found.isPresent();
    }

    /**
     * Drops a draft with all its papers; one that is gone already is no fault.
     *
     * @return whether it was there
     */
    public boolean drop(String id, PersonId person, Instant at) {
        Optional<FilingDraftRow> found = row(id, person, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(row -> end(row, at));
        return found.isPresent();
    }

    /** Drops all drafts that nobody changed since then, at most so many. */
    public int dropOld(Instant before, int most, Instant at) {
        // not every engine locks the rows of a query that is cut off: each is locked by its key, and looked at once
        // more
        List<String> old = em.createQuery(
                        "select d.id from FilingDraftRow d where d.savedAt < :before order by d.savedAt", String.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        int count = 0;
        for (String id : old) {
            FilingDraftRow row = em.find(FilingDraftRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (row != null && row.savedAt.isBefore(before)) {
                end(row, at);
                count++;
            }
        }
        return count;
    }

    private void end(FilingDraftRow row, Instant at) {
        rows(row.id).forEach(paper -> remove(paper, at));
        em.flush();
        em.remove(row);
    }

    /** @return the papers of a draft in the order in which they came; none when the draft is not this person's */
    public List<DraftPaper> papers(String id, PersonId person) {
        return row(id, person, LockModeType.NONE).stream()
                .flatMap(row -> rows(row.id).stream())
                .map(DraftPaperRow::toPaper)
                .toList();
    }

    /** @return the papers, which nobody else changes until the transaction ends; nothing when the draft is not there any more */
    public Optional<List<DraftPaper>> papersLocked(String id, PersonId person) {
        return row(id, person, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> rows(row.id).stream().map(DraftPaperRow::toPaper).toList());
    }

    /**
     * Adds a paper that is to be read.
     *
     * @param fileName safe name
     * @param replaced token of the paper whose place it takes; empty when it takes none
     * @return nothing when the draft is gone
     */
    public Optional<DraftPaper> add(
            String id,
            PersonId person,
            PaperKind kind,
            String fileName,
            Sha256 file,
            long size,
            String replaced,
            Instant at) {
        return added(id, person, kind, fileName, replaced, at).map(row -> {
            row.sha256 = file.hex();
            row.size = size;
            em.persist(row);
            return row.toPaper();
        });
    }

    /**
     * Adds what is told of a file that was not accepted.
     *
     * @param shown what can be shown of its name
     * @return whether the draft is still there
     */
    public boolean addRefused(String id, PersonId person, PaperKind kind, String shown, Refusal why, Instant at) {
        Optional<DraftPaperRow> added = added(id, person, kind, shown, "", at);
        added.ifPresent(row -> {
            row.refuse(why, at);
            em.persist(row);
        });
        return added.isPresent();
    }

    private Optional<DraftPaperRow> added(
            String id, PersonId person, PaperKind kind, String fileName, String replaced, Instant at) {
        return row(id, person, LockModeType.PESSIMISTIC_WRITE).map(draft -> {
            draft.savedAt = at;
            List<DraftPaperRow> rows = rows(id);
            int ordinal = rows.stream().mapToInt(each -> each.ordinal).max().orElse(0) + 1;
            Optional<DraftPaperRow> old =
                    rows.stream().filter(each -> each.id.equals(replaced)).findFirst();
            old.ifPresent(each -> remove(each, at));
            return new DraftPaperRow(id, old.map(each -> each.ordinal).orElse(ordinal), kind, fileName, at);
        });
    }

    /** Takes a paper out of a draft; one that is gone already is no fault. */
    public void remove(String id, PersonId person, String token, Instant at) {
        paper(id, person, token).ifPresent(row -> remove(row, at));
    }

    private void remove(DraftPaperRow row, Instant at) {
        if (row.sha256 != null) {
            em.persist(row.left(at));
        }
        em.remove(row);
    }

    /** Says that a paper is of another kind. */
    public void changeKind(String id, PersonId person, String token, PaperKind kind) {
        paper(id, person, token).ifPresent(row -> {
            row.kind = kind.code();
            row.proposals = null;
        });
    }

    /** @return the paper, if it is one of this person's drafts and was read */
    public Optional<DraftPaper> paper(String token, PersonId person) {
        return Optional.ofNullable(em.find(DraftPaperRow.class, token))
                .filter(row -> row.draft != null && row.state == PaperState.READ)
                .filter(row -> row(row.draft, person, LockModeType.NONE).isPresent())
                .map(DraftPaperRow::toPaper);
    }

    /**
     * @return papers that were read and not asked yet what they propose, of drafts whose papers are all read, so that one can help to
     *     understand the other
     */
    public List<DraftPaper> unasked(int most) {
        return em.createQuery(
                        "select p from DraftPaperRow p where p.state = :read and p.proposals is null and p.draft is not null"
                                + " and not exists (select o.id from DraftPaperRow o where o.draft = p.draft and o.state in :underWay)"
                                + " order by p.readAt, p.id",
                        DraftPaperRow.class)
                .setParameter("read", PaperState.READ)
                .setParameter("underWay", List.of(PaperState.RECEIVED, PaperState.READING))
                .setMaxResults(most)
                .getResultStream()
                .map(DraftPaperRow::toPaper)
                .toList();
    }

    /** @return papers of a draft that were read, whoever's it is: for the work behind the page */
    public List<DraftPaper> readPapers(String draft) {
        return rows(draft).stream()
                .filter(row -> row.state == PaperState.READ)
                .map(DraftPaperRow::toPaper)
                .toList();
    }

    /**
     * Keeps what a paper proposes for the form; a paper that is gone stays so.
     *
     * @param kind as which it was asked
     * @return whether it is kept: not when the paper was called something else meanwhile
     */
    public boolean propose(String token, PaperKind kind, String proposals) {
        Optional<DraftPaperRow> asked = Optional.ofNullable(
                        em.find(DraftPaperRow.class, token, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.kind.equals(kind.code()) && row.state == PaperState.READ);
        asked.ifPresent(row -> row.proposals = proposals.replace("\u0000", ""));
        return asked.isPresent();
    }

    /** Has a paper asked once more what it proposes. */
    public void askAgain(String token) {
        Optional.ofNullable(em.find(DraftPaperRow.class, token, LockModeType.PESSIMISTIC_WRITE))
                .ifPresent(row -> row.proposals = null);
    }

    /** The same for all papers with these bytes: more can be read in them by now. */
    public void askAgain(Sha256 file) {
        em.createQuery(
                        "select p.id from DraftPaperRow p where p.sha256 = :file and p.draft is not null"
                                + " and p.proposals is not null order by p.id",
                        String.class)
                .setParameter("file", file.hex())
                .getResultList()
                .forEach(this::askAgain);
    }

    private Optional<DraftPaperRow> paper(String id, PersonId person, String token) {
        return row(id, person, LockModeType.PESSIMISTIC_WRITE)
                .map(draft -> em.find(DraftPaperRow.class, token))
                .filter(row -> id.equals(row.draft));
    }

    /**
     * A draft became a dossier, which has its papers from now on. What was refused goes with it.
     *
     * @param id locked by {@link #papersLocked} in this transaction
     */
    public void filed(String id) {
        rows(id).forEach(em::remove);
        em.flush();
        em.remove(em.find(FilingDraftRow.class, id));
    }

    /**
     * @param server beginning of the names of all workers of this server
     * @param worker who asks
     * @param silent a worker of another server that took a paper before then is no more
     * @return a paper to be read, taken by this worker from now on
     */
    public Optional<DraftJob> claim(String server, String worker, Instant silent, Instant now) {
        return left(server, worker, silent).or(() -> first(now)).map(row -> {
            row.state = PaperState.READING;
            row.worker = worker;
            row.claimedAt = now;
            return new DraftJob(row.id, row.draft, new Sha256(row.sha256), row.fileName, new PaperKind(row.kind));
        });
    }

    /** What a worker that ended had in its hands begins anew. */
    private Optional<DraftPaperRow> left(String server, String worker, Instant silent) {
        return em.createQuery(
                        "select p.id from DraftPaperRow p where p.state = :state and (p.worker = :worker"
                                + " or p.worker not like :server and p.claimedAt < :silent) order by p.claimedAt",
                        String.class)
                .setParameter("state", PaperState.READING)
                .setParameter("worker", worker)
                .setParameter("server", server + "%")
                .setParameter("silent", silent)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(token -> em.find(DraftPaperRow.class, token, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.state == PaperState.READING)
                .filter(row ->
                        worker.equals(row.worker) || !row.worker.startsWith(server) && row.claimedAt.isBefore(silent));
    }

    private Optional<DraftPaperRow> first(Instant now) {
        return em.createQuery(
                        "select p.id from DraftPaperRow p where p.state = :state and p.dueAt <= :now order by p.dueAt, p.id",
                        String.class)
                .setParameter("state", PaperState.RECEIVED)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(token -> em.find(DraftPaperRow.class, token, LockModeType.PESSIMISTIC_WRITE))
                // another worker may have been first
                .filter(row -> row.state == PaperState.RECEIVED);
    }

    /** @return whether the paper is still there, and this worker's */
    public boolean read(String token, String worker, Reading reading, Instant now) {
        Optional<DraftPaperRow> ours = ours(token, worker);
        ours.ifPresent(row -> row.read(reading, now));
        return ours.isPresent();
    }

    /** The file is not accepted: nothing of it is kept but the reason. */
    public void refuse(String token, String worker, Refusal why, Instant now) {
        ours(token, worker).ifPresent(row -> {
            em.persist(row.left(now));
            row.refuse(why, now);
        });
    }

    /** There was no worker, by no fault of the file: it is tried again, and refused in the end. */
    public void setBack(String token, String worker, Instant now) {
        ours(token, worker).ifPresent(row -> {
            row.attempts++;
            if (row.attempts >= MOST_ATTEMPTS) {
                em.persist(row.left(now));
                row.refuse(Refusal.READER_UNAVAILABLE, now);
            } else {
                row.state = PaperState.RECEIVED;
                row.worker = null;
                row.dueAt = now.plus(PAUSE.multipliedBy(row.attempts));
            }
        });
    }

    private Optional<DraftPaperRow> ours(String token, String worker) {
        return Optional.ofNullable(em.find(DraftPaperRow.class, token, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> worker.equals(row.worker));
    }

    /** @return files of papers that were dropped before then, each once and at most so many */
    public List<Sha256> dropped(Instant before, int most) {
        return em.createQuery(
                        "select distinct p.sha256 from DraftPaperRow p where p.droppedAt < :before order by p.sha256",
                        String.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultStream()
                .map(Sha256::new)
                .toList();
    }

    /** Nothing is left to be done about a file that was dropped before then. */
    public void forget(Sha256 file, Instant before) {
        em.createQuery("delete from DraftPaperRow p where p.sha256 = :file and p.droppedAt < :before")
                .setParameter("file", file.hex())
                .setParameter("before", before)
                .executeUpdate();
    }

    private Optional<FilingDraftRow> row(String id, PersonId person, LockModeType lock) {
        return Optional.ofNullable(em.find(FilingDraftRow.class, id, lock))
                .filter(row -> row.person.equals(person.value()));
    }

    private List<DraftPaperRow> rows(String draft) {
        return em.createQuery(
                        "select p from DraftPaperRow p where p.draft = :draft order by p.ordinal, p.receivedAt, p.id",
                        DraftPaperRow.class)
                .setParameter("draft", draft)
                .getResultList();
    }
}
