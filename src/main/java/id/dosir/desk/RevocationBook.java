package id.dosir.desk;

import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was answered about certificates, and when to ask next. An answer like the one before is not written down again. */
@ApplicationScoped
@Transactional
public class RevocationBook {

    private static final long LARGEST = 64L << 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentStore store;

    /**
     * Keeps what is new.
     *
     * @throws IOException when the disk fails
     */
    @Transactional(TxType.REQUIRES_NEW)
    void keep(DossierNumber number, List<Heard> heard) throws IOException {
        for (Heard one : heard) {
            RevocationAnswerRow row = RevocationAnswerRow.of(number.value(), one);
            Optional<RevocationAnswerRow> before = newest(number, row.source);
            if (before.filter(row::repeats).isEmpty()) {
                if (one.raw().isPresent()) {
                    keep(row, one.raw().get());
                }
                em.persist(row);
            }
        }
    }

    private void keep(RevocationAnswerRow row, Path raw) throws IOException {
        try (InputStream in = Files.newInputStream(raw)) {
            Staged staged = store.stage(in, LARGEST);
            store.keep(staged);
            row.sha256 = staged.sha256().hex();
            row.size = staged.size();
        }
    }

    /** @return the newest line of each source, strongest source first */
    public List<RevocationLine> newest(DossierNumber number) {
        return Arrays.stream(Source.values())
                .map(source -> newest(number, source))
                .flatMap(Optional::stream)
                .map(row -> new RevocationLine(
                        row.toAnswer(),
                        row.word,
                        Optional.ofNullable(row.sha256).map(Sha256::new)))
                .toList();
    }

    private Optional<RevocationAnswerRow> newest(DossierNumber number, Source source) {
        return em.createQuery(
                        "select a from RevocationAnswerRow a where a.dossier = :dossier and a.source = :source"
                                + " order by a.id desc",
                        RevocationAnswerRow.class)
                .setParameter("dossier", number.value())
                .setParameter("source", source)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @return numbers of dossiers that are not to be asked about yet */
    Set<DossierNumber> resting(Instant now) {
        Set<DossierNumber> resting = new HashSet<>();
        em.createQuery("select w.dossier from RevocationWatchRow w where w.nextAt > :now", String.class)
                .setParameter("now", now)
                .getResultStream()
                .map(DossierNumber::new)
                .forEach(resting::add);
        return resting;
    }

    /**
     * Plans the next question: each pause is half as long again as the one before.
     *
     * @param first the first pause
     * @param longest no pause is longer
     */
    @Transactional(TxType.REQUIRES_NEW)
    void asked(DossierNumber number, Instant now, Duration first, Duration longest) {
        RevocationWatchRow row = Objects.requireNonNullElseGet(
                em.find(RevocationWatchRow.class, number.value()), RevocationWatchRow::new);
        Duration pause = row.dossier == null
                ? first
                : Duration.between(row.lastAt, row.nextAt).multipliedBy(3).dividedBy(2);
        row.dossier = number.value();
        row.asked++;
        row.lastAt = now;
        row.nextAt = now.plus(pause.compareTo(longest) > 0 ? longest : pause);
        em.merge(row);
    }

    /** @return when a dossier is asked about next, as far as it was asked about at all */
    public Optional<Instant> next(DossierNumber number) {
        return Optional.ofNullable(em.find(RevocationWatchRow.class, number.value()))
                .map(row -> row.nextAt);
    }
}
