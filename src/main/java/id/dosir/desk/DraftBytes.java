package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.intake.Drafts;
import id.dosir.intake.PaperCertificates;
import id.dosir.intake.PaperOcr;
import id.dosir.intake.PaperReadings;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.DocumentStore.Removal;
import id.dosir.storage.FileOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;

/** Bytes of papers that were dropped from drafts, each removed in a transaction of its own. */
@ApplicationScoped
class DraftBytes {

    @Inject
    Drafts drafts;

    @Inject
    DocumentStore store;

    @Inject
    FileOwners owners;

    @Inject
    PaperReadings readings;

    @Inject
    PaperCertificates certificates;

    @Inject
    PaperOcr ocr;

    @Inject
    PagePictures pictures;

    @Inject
    PaperWords words;

    @Inject
    AmsCopies copies;

    /** Removes what nobody else has, with all that was made of it; what is too young stays for the next round. */
    @Transactional(TxType.REQUIRES_NEW)
    void remove(Sha256 file, Instant before) {
        if (ocr.isFresh(file, before) && !owners.name(file)) {
            return;
        }
        Removal removal = store.remove(file, before, owners::name);
        if (removal == Removal.YOUNG) {
            return;
        }
        if (removal == Removal.REMOVED) {
            readings.remove(file);
            certificates.remove(file);
            Optional<Sha256> copy = ocr.remove(file);
            copy.ifPresent(name -> store.remove(name, before, owners::name));
            pictures.forget(file);
            words.forget(file);
            copies.forget(file);
        }
        drafts.forget(file, before);
    }
}
