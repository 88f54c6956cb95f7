package id.dosir.routing;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.journal.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes out of a dossier's rows whatever tells of a person. Number, dates, numbers of letter and register, hashes of files, and of the
 * history who, when, what and seal stay: they prove what was there, and that nothing else was taken.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Emptying {

    /** Stands where a column must have something. */
    private static final String NOTHING = "-";

    private static final String NO_NIK = "0000000000000000";

    @PersistenceContext
    EntityManager em;

    /**
     * A file that a dossier names.
     *
     * @param name in the store
     * @param kind what it was to the dossier
     * @param pages 0 where unknown
     * @param size in bytes; 0 where unknown
     */
    public record File(Sha256 name, String kind, int pages, long size) {}

    /**
     * A dossier before it is emptied.
     *
     * @param files each once
     * @param lines of history
     * @param lastSeal of the last one
     * @param residue hash over what will be left of the history
     */
    public record Content(
            String sop,
            Instant openedAt,
            Optional<String> register,
            Optional<String> letterNumber,
            List<File> files,
            int lines,
            String lastSeal,
            Sha256 residue) {}

    /** @return what the dossier has; its row is locked by whoever calls */
    public Content content(DossierNumber number) {
        DossierRow row = em.find(DossierRow.class, number.value());
        Map<String, File> files = new LinkedHashMap<>();
        for (AttachmentRow a : em.createQuery(
                        "select a from AttachmentRow a where a.dossier = :dossier order by a.ordinal",
                        AttachmentRow.class)
                .setParameter("dossier", number.value())
                .getResultList()) {
            files.putIfAbsent(a.sha256, new File(new Sha256(a.sha256), a.kind, a.pages, a.size));
        }
        for (String other : new String[] {row.at.letterSigned, row.at.letterOriginal, row.at.releaseFile}) {
            if (other != null) {
                files.putIfAbsent(other, new File(new Sha256(other), NOTHING, 0, 0));
            }
        }
        List<HistoryRow> history = history(number.value());
        return new Content(
                row.sopCode,
                row.openedAt,
                Optional.ofNullable(row.at.registerSequence).map(n -> row.at.registerYear + "/" + n),
                Optional.ofNullable(row.at.letterNumber),
                List.copyOf(files.values()),
                history.size(),
                history.isEmpty() ? "" : history.get(history.size() - 1).seal,
                residue(history, true));
    }

    /** Empties the rows of a dossier that is on a destruction. */
    public void empty(DossierNumber number, Instant at) {
        update(
                "update HistoryRow h set h.byName = '', h.byTitle = '', h.note = '', h.corrections = null"
                        + " where h.dossier = :dossier",
                number);
        update(
                "update DispositionRow s set s.fromName = '', s.fromTitle = '', s.note = '', s.enteredName = null,"
                        + " s.enteredTitle = null where s.dossier = :dossier",
                number);
        update("update ReceiverRow r set r.name = '', r.note = '' where r.dossier = :dossier", number);
        update("update HoldRow h set h.reason = '' where h.dossier = :dossier", number);
        update("update AttachmentRow a set a.fileName = a.kind, a.gone = true where a.dossier = :dossier", number);
        DossierRow row = em.find(DossierRow.class, number.value());
        blank(row.application);
        blank(row.at);
        row.applicant = NOTHING;
        row.waitingPerson = null;
        row.destroyedAt = at;
        em.flush();
    }

    private void update(String words, DossierNumber number) {
        em.createQuery(words).setParameter("dossier", number.value()).executeUpdate();
    }

    private static void blank(ApplicationColumns a) {
        a.name = NOTHING;
        a.nip = null;
        a.nik = NO_NIK;
        a.rank = NOTHING;
        a.position = NOTHING;
        a.agency = NOTHING;
        a.email = NOTHING;
        a.otherEmail = null;
        a.phone = NOTHING;
        a.serial = null;
        a.explanation = NOTHING;
        a.letterFrom = NOTHING;
        a.letterNumber = NOTHING;
        a.behalf = null;
    }

    private static void blank(StageColumns at) {
        at.note = null;
        at.subject = null;
        at.nature = null;
        at.enclosure = null;
        at.grounds = null;
        at.copies = null;
        at.letterSigner = at.letterSigner == null ? null : NOTHING;
        at.releaseSigner = at.releaseSigner == null ? null : NOTHING;
        at.amsReference = at.amsReference == null ? null : NOTHING;
        at.amsNote = at.amsNote == null ? null : NOTHING;
        at.confirmedNote = at.confirmedNote == null ? null : NOTHING;
    }

    /**
     * @param numbers at most some hundred
     * @return hash over what is left of each dossier's history: who, when, what, and the seals as they were
     */
    @Transactional(TxType.REQUIRED)
    public Map<String, Sha256> residues(Collection<String> numbers) {
        Map<String, List<HistoryRow>> rows = numbers.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select h from HistoryRow h where h.dossier in :numbers order by h.dossier, h.ordinal",
                                HistoryRow.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.groupingBy(h -> h.dossier));
        return numbers.stream()
                .distinct()
                .collect(Collectors.toMap(n -> n, n -> residue(rows.getOrDefault(n, List.of()), false)));
    }

    /** @param blank whether the words count as taken out already */
    private static Sha256 residue(List<HistoryRow> history, boolean blank) {
        StringBuilder text = new StringBuilder();
        for (HistoryRow h : history) {
            text.append(String.join(
                            "\u001f",
                            h.id,
                            String.valueOf(h.at.getEpochSecond() * 1_000_000 + h.at.getNano() / 1_000),
                            h.byPerson,
                            blank ? "" : h.byName,
                            blank ? "" : h.byTitle,
                            h.act.name(),
                            String.valueOf(h.step),
                            h.after.name(),
                            blank ? "" : h.note,
                            blank || h.corrections == null ? "" : h.corrections,
                            h.seal))
                    .append('\n');
        }
        return new Sha256(Digest.of(text.toString()));
    }

    private List<HistoryRow> history(String number) {
        return em.createQuery(
                        "select h from HistoryRow h where h.dossier = :dossier order by h.ordinal", HistoryRow.class)
                .setParameter("dossier", number)
                .getResultList();
    }
}
