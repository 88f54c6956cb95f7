package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.intake.PaperCertificates;
import id.dosir.intake.PaperOcr;
import id.dosir.intake.PaperReadings;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.DocumentStore.Removal;
import id.dosir.storage.FileOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What was made of a document: its text, its facts, its copies and pictures. It goes when the document goes. */
@ApplicationScoped
class MadeOfFiles {

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

    /**
     * Removes all of it, inside the transaction of whoever calls.
     *
     * @param before a copy that is younger stays, since somebody may be about to name it
     * @return whether nothing stayed; if something did, the transaction is to be rolled back, so that its rows lead to it later
     */
    boolean remove(Sha256 file, Instant before) {
        readings.remove(file);
        certificates.remove(file);
        boolean young = ocr.remove(file)
                .filter(copy -> store.remove(copy, before, owners::name) == Removal.YOUNG)
                .isPresent();
        if (!young) {
            pictures.forget(file);
            words.forget(file);
            copies.forget(file);
        }
        return !young;
    }
}
