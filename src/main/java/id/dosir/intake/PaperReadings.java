package id.dosir.intake;

import id.dosir.core.document.Reading;
import id.dosir.core.document.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Readings kept beside the files, inside the transaction of whoever calls: the search index is made again from them. */
@ApplicationScoped
@Transactional
public class PaperReadings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Releases releases;

    /** Keeps the reading of a file that becomes part of a dossier, and asks for its release; a second time changes nothing. */
    public void keep(Sha256 name, Reading reading, Instant at) {
        releases.begin(name, at);
        if (em.find(PaperReadingRow.class, name.hex()) == null) {
            em.persist(new PaperReadingRow(name, reading, at));
        }
    }

    /** Takes out what was read from a file that is not there any more, and what the scanner said of it. */
    public void remove(Sha256 name) {
        releases.remove(name);
        PaperReadingRow row = em.find(PaperReadingRow.class, name.hex());
        if (row != null) {
            em.remove(row);
        }
    }

    /** @return what was read, or empty for files that we made ourselves */
    public Optional<Reading> of(Sha256 name) {
        return Optional.ofNullable(em.find(PaperReadingRow.class, name.hex())).map(PaperReadingRow::toReading);
    }
}
