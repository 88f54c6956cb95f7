package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.intake.Drafts;
import id.dosir.intake.PaperOcr;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.DocumentStore.Removal;
import id.dosir.storage.FileOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

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
    PaperOcr ocr;

    @Inject
    MadeOfFiles made;

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
            made.remove(file, before); // no copy is young: that was asked above
        }
        drafts.forget(file, before);
    }
}
