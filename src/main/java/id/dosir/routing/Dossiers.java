package id.dosir.routing;

import id.dosir.core.clock.StepClock;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.Stage;
import id.dosir.journal.Digest;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Loads and saves dossiers, inside the transaction of whoever calls. */
@ApplicationScoped
@Transactional
public class Dossiers {

    /** Seal before the first line. */
    private static final String NO_SEAL = "";

    /** What the search should find: of a destroyed dossier, only its line in the register. */
    private static final String FOUND = "(d.destroyedAt is null or d.at.registerSequence is not null)";

    @PersistenceContext
    EntityManager em;

    @Inject
    SopCatalogue sops;

    @Inject
    DossierClocks clocks;

    @Inject
    Keepings keepings;

    @Inject
    Turns turns;

    @Inject
    Journal journal;

    /**
     * @param dossier as it is
     * @param version counted by each act; a page that was opened at another version is stale
     */
    public record Loaded(Dossier dossier, long version) {}

    /** @return the dossier, or empty when there is none of that number, or it was destroyed */
    public Optional<Loaded> find(DossierNumber number) {
        return load(em.find(DossierRow.class, number.value()));
    }

    /** The same, with the row locked until the transaction ends: for acts that must not be decided twice at once. */
    public Optional<Loaded> findLocked(DossierNumber number) {
        turns.take("dossier/" + number.value());
        return load(em.find(DossierRow.class, number.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Loaded> load(DossierRow row) {
        if (row == null || row.destroyedAt != null) {
            return Optional.empty();
        }
        Sop sop = sops.version(row.sopCode, row.sopVersion);
        return Optional.of(new Loaded(
                new Dossier(
                        new DossierNumber(row.number),
                        sop,
                        row.application.toApplication(sop),
                        row.nature,
                        new PersonId(row.applicant),
                        row.openedAt,
                        row.at.toStage(),
                        row.since,
                        rows(AttachmentRow.class, row.number).stream()
                                .map(AttachmentRow::toAttachment)
                                .toList(),
                        slips(row.number, sop),
                        rows(HistoryRow.class, row.number).stream()
                                .map(HistoryRow::toLine)
                                .toList()),
                row.version));
    }

    private List<Disposition> slips(String number, Sop sop) {
        Map<Integer, List<Receiver>> receivers = em.createQuery(
                        "select r from ReceiverRow r where r.dossier = :dossier order by r.slip, r.place",
                        ReceiverRow.class)
                .setParameter("dossier", number)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        r -> r.slip, Collectors.mapping(ReceiverRow::toReceiver, Collectors.toList())));
        return rows(DispositionRow.class, number).stream()
                .map(row -> row.toDisposition(sop, receivers.getOrDefault(row.ordinal, List.of())))
                .toList();
    }

    /**
     * Writes how far receivers are, and nothing else: the version stays, so nobody's form gets stale because a colleague
     * looked.
     *
     * @param before as it was loaded in this transaction, locked
     * @param after the same with other states
     */
    public void mark(Dossier before, Dossier after) {
        for (Disposition slip : after.dispositions()) {
            Optional<Disposition> earlier = before.slip(slip.ordinal());
            boolean closing = after.stage().closed() && !before.stage().closed();
            for (Receiver receiver : slip.receivers()) {
                if (earlier.filter(e -> closing || !e.receivers().contains(receiver))
                        .isPresent()) {
                    em.find(ReceiverRow.class, ReceiverRow.id(after, slip, receiver))
                            .put(after, slip, receiver);
                }
            }
        }
    }

    /** Writes a dossier that was just opened. */
    public void add(Dossier dossier) {
        DossierRow row = new DossierRow(dossier.number().value());
        row.sopCode = dossier.sop().code();
        row.sopVersion = dossier.sop().version();
        row.applicant = dossier.applicant().value();
        row.openedAt = dossier.openedAt();
        row.application = ApplicationColumns.of(dossier.application());
        put(row, dossier);
        em.persist(row);
        // the children below name it; without the flush, their order is the provider's choice
        em.flush();
        append(dossier, 0, 0, 0, NO_SEAL);
        clocks.acted(dossier);
        if (dossier.stage().closed()) {
            keepings.begin(dossier);
        }
    }

    /**
     * Writes what an act changed and adds what it added.
     *
     * @param before as it was loaded in this transaction
     * @param after as the act left it
     */
    public void save(Dossier before, Dossier after) {
        // no forced increment: EclipseLink loses it when the transaction was flushed before, and each act changes the
        // row
        DossierRow row = em.find(DossierRow.class, after.number().value());
        put(row, after);
        if (!after.application().equals(before.application())) {
            row.application = ApplicationColumns.of(after.application());
        }
        mark(before, after);
        String seal = em.find(
                        HistoryRow.class,
                        before.number() + "/" + before.history().size())
                .seal;
        append(
                after,
                before.attachments().size(),
                before.dispositions().size(),
                before.history().size(),
                seal);
        clocks.acted(after);
        if (after.stage().closed() && !before.stage().closed()) {
            keepings.begin(after);
        }
    }

    private void append(Dossier dossier, int papers, int slips, int lines, String sealBefore) {
        String number = dossier.number().value();
        for (int i = papers; i < dossier.attachments().size(); i++) {
            em.persist(new AttachmentRow(number, i + 1, dossier.attachments().get(i)));
        }
        for (int i = slips; i < dossier.dispositions().size(); i++) {
            Disposition slip = dossier.dispositions().get(i);
            em.persist(new DispositionRow(number, slip));
            for (Receiver receiver : slip.receivers()) {
                ReceiverRow row = new ReceiverRow(dossier, slip, receiver);
                em.persist(row);
            }
        }
        String seal = sealBefore;
        for (int i = lines; i < dossier.history().size(); i++) {
            HistoryRow row = new HistoryRow(number, dossier.history().get(i), seal);
            em.persist(row);
            seal = row.seal;
            journal.note(new Entry(
                    Kind.ACT, row.byPerson, number, row.act.name().toLowerCase(Locale.ROOT), row.ordinal, seal));
        }
        if (papers < dossier.attachments().size()) {
            String by = dossier.history().get(dossier.history().size() - 1).by().value();
            int now = dossier.attachments().size();
            List<String> names = dossier.attachments().stream()
                    .map(paper -> paper.sha256().hex())
                    .toList();
            journal.note(new Entry(Kind.PAPERS, by, number, now + " kertas", now, papersHash(names)));
        }
    }

    /** @return what the journal keeps of the names of a dossier's files, in their order */
    public static String papersHash(List<String> names) {
        return Digest.of(names.toArray(String[]::new));
    }

    /**
     * @param ids of lines of history: number of the dossier, slash, ordinal
     * @return their seals, of those that are there
     */
    public Map<String, String> seals(List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select r.id, r.seal from HistoryRow r where r.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** @return by number of a dossier the names of its files, in their order; nothing for one without */
    public Map<String, List<String>> fileNames(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select a.dossier, a.sha256 from AttachmentRow a where a.dossier in :numbers"
                                        + " order by a.dossier, a.ordinal",
                                Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private void put(DossierRow row, Dossier dossier) {
        row.nature = dossier.nature();
        row.at.put(dossier.stage());
        row.since = dossier.stageSince();
        row.waitingPost = dossier.waitsFor().map(Post::code).orElse(null);
        row.waitingPerson = dossier.stage() instanceof Stage.Returned ? row.applicant : null;
        row.lines = dossier.history().size();
        Optional<StepClock> clock = clocks.running(dossier);
        row.due = clock.map(StepClock::due).orElse(null);
        row.clockUsed = clock.map(StepClock::usedBefore).orElse(Duration.ZERO).toSeconds();
        row.clockDeadline = clock.flatMap(StepClock::deadline).isPresent();
    }

    /** @return ordinals of lines whose seal does not fit; empty when the history is whole */
    public List<Integer> brokenSeals(DossierNumber number) {
        return broken(rows(HistoryRow.class, number.value()));
    }

    private static List<Integer> broken(List<HistoryRow> history) {
        List<Integer> broken = new ArrayList<>();
        String seal = NO_SEAL;
        int expected = 1;
        for (HistoryRow row : history) {
            if (row.ordinal != expected++ || !row.seal.equals(row.sealAfter(seal))) {
                broken.add(row.ordinal);
            }
            seal = row.seal;
        }
        return broken;
    }

    /**
     * Looks at the histories of many dossiers at once.
     *
     * @param after number of a dossier, not looked at itself
     * @param until number of the last one that is looked at
     * @return by number what does not fit; nothing for those that are whole
     */
    public SortedMap<String, Wrong> wrongHistories(String after, String until) {
        Map<String, List<HistoryRow>> rows = em.createQuery(
                        "select r from HistoryRow r where r.dossier > :after and r.dossier <= :until"
                                + " order by r.dossier, r.ordinal",
                        HistoryRow.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.groupingBy(r -> r.dossier));
        SortedMap<String, Wrong> wrong = new TreeMap<>();
        em.createQuery(
                        "select d.number, d.lines from DossierRow d where d.number > :after and d.number <= :until"
                                + " and d.destroyedAt is null",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList()
                .forEach(d -> {
                    List<HistoryRow> lines = rows.getOrDefault((String) d[0], List.of());
                    Wrong found = new Wrong(broken(lines), lines.size(), ((Number) d[1]).intValue());
                    if (!found.seals().isEmpty() || found.lines() != found.counted()) {
                        wrong.put((String) d[0], found);
                    }
                });
        return wrong;
    }

    /**
     * What is wrong with a history.
     *
     * @param seals ordinals of lines whose seal does not fit
     * @param lines how many there are
     * @param counted how many the dossier wrote
     */
    public record Wrong(List<Integer> seals, int lines, int counted) {}

    /**
     * @return versions by number of all that the search should find, after the given number and in order of it: also of destroyed dossiers
     *     whose lines in the register stay
     */
    public SortedMap<String, Long> versionsAfter(String number, int most) {
        SortedMap<String, Long> versions = new TreeMap<>();
        em.createQuery(
                        "select d.number, d.version from DossierRow d where d.number > :number and " + FOUND
                                + " order by d.number",
                        Object[].class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> versions.put((String) row[0], (Long) row[1]));
        return versions;
    }

    /** @return by number how many lines of history each dossier counted, of those after the given one and in order */
    public SortedMap<String, Integer> linesAfter(String number, int most) {
        SortedMap<String, Integer> lines = new TreeMap<>();
        em.createQuery(
                        "select d.number, d.lines from DossierRow d where d.number > :number order by d.number",
                        Object[].class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> lines.put((String) row[0], ((Number) row[1]).intValue()));
        return lines;
    }

    /** @return numbers of destroyed dossiers after the one and up to the other */
    public Set<String> destroyed(String after, String until) {
        return em.createQuery(
                        "select d.number from DossierRow d where d.number > :after and d.number <= :until"
                                + " and d.destroyedAt is not null",
                        String.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** @return the dossier that the person filed with a letter of that number, if there is one */
    public Optional<DossierNumber> filedAs(String applicant, String letterNumber) {
        return em.createQuery(
                        "select d.number from DossierRow d where d.applicant = :applicant"
                                + " and d.application.letterNumber = :letter order by d.number",
                        String.class)
                .setParameter("applicant", applicant)
                .setParameter("letter", letterNumber)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DossierNumber::new);
    }

    /** @return number of dossiers */
    public long count() {
        return em.createQuery("select count(d) from DossierRow d where d.destroyedAt is null", Long.class)
                .getSingleResult();
    }

    /** @return version of one dossier, empty when it is not there */
    public Optional<Long> version(DossierNumber number) {
        return em.createQuery(
                        "select d.version from DossierRow d where d.number = :number and d.destroyedAt is null",
                        Long.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    /** @return version of what the search should find under a number: the dossier, or the line that it left in the register */
    public Optional<Long> foundVersion(DossierNumber number) {
        return em.createQuery("select d.version from DossierRow d where d.number = :number and " + FOUND, Long.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    private <T> List<T> rows(Class<T> type, String number) {
        return em.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.dossier = :dossier order by r.ordinal",
                        type)
                .setParameter("dossier", number)
                .getResultList();
    }
}
