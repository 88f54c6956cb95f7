package id.dosir.intake;

import id.dosir.core.document.PackedWords;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Reading;
import id.dosir.core.document.Sha256;
import id.dosir.core.filing.OcrProgress;
import id.dosir.core.filing.OcrState;
import id.dosir.core.filing.ScannedPages;
import id.dosir.reading.OcrSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** OCR of papers as tables: the queue, how far each paper is, and what was found; inside the transaction of whoever calls. */
@ApplicationScoped
@Transactional
public class PaperOcr {

    private static final int DRAFT = 0;
    private static final int FILED = 1;
    private static final int BEFORE = 2;
    private static final int LONGEST_FAILURE = 60;

    /** In a row, without a page between them. */
    private static final int MOST_ATTEMPTS = 5;

    /** After the first attempt that failed; four times as long after each other. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int GROWTH = 4;

    @PersistenceContext
    EntityManager em;

    @Inject
    PaperReadings readings;

    @Inject
    OcrSettings settings;

    /** A paper was filed; a second time changes nothing. */
    public void ask(Sha256 name, Reading reading, Instant at) {
        ask(name, reading, FILED, at);
    }

    /** Somebody waits for what a paper of a draft says: it comes first. */
    public void askForDraft(Sha256 name, Reading reading, Instant at) {
        ask(name, reading, DRAFT, at);
    }

    /** @return those of them that nobody asked for yet */
    public List<Sha256> unasked(Collection<Sha256> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Set<String> asked =
                Set.copyOf(em.createQuery("select r.sha256 from PaperOcrRow r where r.sha256 in :names", String.class)
                        .setParameter("names", names.stream().map(Sha256::hex).toList())
                        .getResultList());
        return names.stream().filter(name -> !asked.contains(name.hex())).toList();
    }

    /**
     * Asks for a paper that was there before, after all that are filed. Give it a transaction of its own: while it lasts, whoever files the
     * same paper waits.
     *
     * @param name of a paper; one that nobody read, being made by ourselves, is left out
     * @throws PersistenceException when it is filed in this moment: then it is asked for
     */
    public void askLate(Sha256 name, Instant at) {
        readings.of(name).ifPresent(reading -> ask(name, reading, BEFORE, at));
        em.flush();
    }

    private void ask(Sha256 name, Reading reading, int turn, Instant at) {
        if (row(name) == null) {
            em.persist(new PaperOcrRow(name, ScannedPages.of(reading, settings.pages()), turn, at));
        }
    }

    /** @return how far each of them is; those that nobody asked for are left out */
    public Map<Sha256, OcrProgress> of(Collection<Sha256> names) {
        Map<Sha256, OcrProgress> progress = new HashMap<>();
        for (Sha256 name : names) {
            PaperOcrRow row = row(name);
            if (row != null) {
                progress.put(name, row.toProgress());
            }
        }
        return progress;
    }

    /** @return papers in each state; none is left out */
    public Map<OcrState, Long> counts() {
        Map<OcrState, Long> counts = new EnumMap<>(OcrState.class);
        em.createQuery("select r.state, count(r) from PaperOcrRow r group by r.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((OcrState) row[0], (Long) row[1]));
        return counts;
    }

    /** @return text that was found, by page */
    public SortedMap<Integer, String> texts(Sha256 name) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        pages(name).forEach(row -> texts.put(row.page, row.text));
        return texts;
    }

    /** @return words of one page; nothing when OCR found none there */
    public Optional<PageWords> words(Sha256 name, int page) {
        return Optional.ofNullable(em.find(PaperOcrPageRow.class, PaperOcrPageRow.id(name.hex(), page)))
                .filter(row -> !row.words.isEmpty())
                .map(row -> new PageWords(page, true, PackedWords.read(row.words)));
    }

    /** @return name of the copy that can be searched */
    public Optional<Sha256> copyOf(Sha256 name) {
        return Optional.ofNullable(row(name)).map(row -> row.searchable).map(Sha256::new);
    }

    /**
     * @param server beginning of the names of all workers of this server
     * @param worker who asks
     * @param silent a worker of another server that gave no sign of life since then is no more
     * @return a paper whose turn it is, taken by this worker from now on
     */
    public Optional<OcrJob> claim(String server, String worker, Instant silent, Instant now) {
        List<PaperOcrRow> left = em.createQuery(
                        "select r from PaperOcrRow r where r.state = :state order by r.sha256", PaperOcrRow.class)
                .setParameter("state", OcrState.RUNNING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return left.stream()
                .filter(row ->
                        row.worker.equals(worker) || !row.worker.startsWith(server) && !row.seenAt.isAfter(silent))
                .findFirst()
                .or(() -> first(now))
                .map(row -> {
                    row.state = OcrState.RUNNING;
                    row.worker = worker;
                    row.seenAt = now;
                    return new OcrJob(new Sha256(row.sha256), row.left());
                });
    }

    private Optional<PaperOcrRow> first(Instant now) {
        return em.createQuery(
                        "select r.sha256 from PaperOcrRow r where r.state = :state and r.dueAt <= :now"
                                + " order by r.turn, r.askedAt",
                        String.class)
                .setParameter("state", OcrState.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> em.find(PaperOcrRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                // another worker may have been first
                .filter(row -> row.state == OcrState.WAITING);
    }

    /**
     * An attempt failed by no fault of the paper: it is tried again later, each time after a longer pause, and given up in the end. Pages
     * that are kept stay.
     *
     * @param reason nothing of the paper, no path
     * @return whether it was given up
     */
    public boolean setBack(Sha256 name, String worker, String reason, Instant now) {
        Optional<PaperOcrRow> ours = ours(name, worker);
        ours.ifPresent(row -> {
            row.attempts++;
            boolean over = row.attempts >= MOST_ATTEMPTS;
            row.state = over ? OcrState.FAILED : OcrState.WAITING;
            row.dueAt = now.plus(PAUSE.multipliedBy((long) Math.pow(GROWTH, row.attempts - 1)));
            row.failure = cut(reason);
            row.worker = null;
            row.seenAt = now;
            row.endedAt = over ? now : null;
        });
        return ours.filter(row -> row.state == OcrState.FAILED).isPresent();
    }

    /**
     * Puts all that failed back into the queue: a paper that was given up goes on after the last page that was kept, one of which no page
     * could be read begins anew.
     *
     * @return how many
     */
    public int again(Instant now) {
        List<PaperOcrRow> failed = em.createQuery(
                        "select r from PaperOcrRow r where r.state = :state order by r.sha256", PaperOcrRow.class)
                .setParameter("state", OcrState.FAILED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (PaperOcrRow row : failed) {
            if (noneRead(new Sha256(row.sha256))) {
                removePages(new Sha256(row.sha256));
                row.done = 0;
            }
            row.state = OcrState.WAITING;
            row.attempts = 0;
            row.dueAt = now;
            row.failure = "";
            row.endedAt = null;
        }
        return failed.size();
    }

    /**
     * Keeps one page.
     *
     * @param failure why nothing was found; empty when the page was read
     * @return whether to go on: not when the paper was destroyed, or another worker took it
     */
    public boolean keep(Sha256 name, String worker, PageWords found, String failure, Instant now) {
        Optional<PaperOcrRow> ours = ours(name, worker);
        ours.ifPresent(row -> {
            em.persist(new PaperOcrPageRow(row.sha256, found, cut(failure)));
            row.done++;
            row.attempts = 0;
            row.seenAt = now;
        });
        return ours.isPresent();
    }

    /** @return words of all pages up to the last that was read, as {@link PackedWords#join} has them; nothing when there is no word */
    public Optional<String> packed(Sha256 name) {
        List<String> pages = new ArrayList<>();
        for (PaperOcrPageRow row : pages(name)) {
            while (pages.size() < row.page - 1) {
                pages.add("");
            }
            pages.add(row.words);
        }
        return pages.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(PackedWords.join(pages));
    }

    /**
     * Every page was tried.
     *
     * @param copy that can be searched; nothing when there is nothing to find, or it could not be made
     * @param failure why it could not be made; empty when it could
     * @return whether the paper is still there, and this worker's
     */
    public boolean end(Sha256 name, String worker, String engine, Optional<OcrCopy> copy, String failure, Instant now) {
        Optional<PaperOcrRow> ours = ours(name, worker);
        ours.ifPresent(row -> {
            row.state = noneRead(name) ? OcrState.FAILED : OcrState.DONE;
            row.engine = engine;
            row.failure = failure.isEmpty() ? lastFailure(name) : cut(failure);
            row.searchable = copy.map(OcrCopy::name).map(Sha256::hex).orElse(null);
            row.size = copy.map(OcrCopy::size).orElse(0L);
            row.worker = null;
            row.seenAt = now;
            row.endedAt = now;
        });
        return ours.isPresent();
    }

    /** @return whether a worker wrote something about it since then, so that a file of its may have been made a moment ago */
    public boolean isFresh(Sha256 name, Instant since) {
        PaperOcrRow row = row(name);
        return row != null && (row.state == OcrState.RUNNING || row.searchable != null) && !row.seenAt.isBefore(since);
    }

    /**
     * Takes out all that was found on a paper that is not there any more.
     *
     * @return name of the copy, which nobody needs now
     */
    public Optional<Sha256> remove(Sha256 name) {
        PaperOcrRow row = em.find(PaperOcrRow.class, name.hex(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return Optional.empty();
        }
        removePages(name);
        em.remove(row);
        em.flush();
        return Optional.ofNullable(row.searchable).map(Sha256::new);
    }

    private Optional<PaperOcrRow> ours(Sha256 name, String worker) {
        return Optional.ofNullable(em.find(PaperOcrRow.class, name.hex(), LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> worker.equals(row.worker));
    }

    private PaperOcrRow row(Sha256 name) {
        return em.find(PaperOcrRow.class, name.hex());
    }

    private List<PaperOcrPageRow> pages(Sha256 name) {
        return em.createQuery(
                        "select p from PaperOcrPageRow p where p.sha256 = :paper order by p.page",
                        PaperOcrPageRow.class)
                .setParameter("paper", name.hex())
                .getResultList();
    }

    private boolean noneRead(Sha256 name) {
        return pages(name).stream().noneMatch(page -> page.failure.isEmpty());
    }

    private String lastFailure(Sha256 name) {
        return pages(name).stream()
                .map(page -> page.failure)
                .filter(failure -> !failure.isEmpty())
                .reduce("", (before, last) -> last);
    }

    private void removePages(Sha256 name) {
        em.createQuery("delete from PaperOcrPageRow p where p.sha256 = :paper")
                .setParameter("paper", name.hex())
                .executeUpdate();
    }

    private static String cut(String failure) {
        return failure.substring(0, Math.min(LONGEST_FAILURE, failure.length()));
    }
}
