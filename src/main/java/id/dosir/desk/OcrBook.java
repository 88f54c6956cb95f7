package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.intake.Drafts;
import id.dosir.intake.OcrCopy;
import id.dosir.intake.PaperOcr;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.routing.DossierFiles;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.FileOwner.Holder;
import id.dosir.storage.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** What OCR writes beside its own tables, each call a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OcrBook {

    @Inject
    PaperOcr ocr;

    @Inject
    Drafts drafts;

    @Inject
    DossierFiles files;

    @Inject
    DocumentStore store;

    @Inject
    Outbox outbox;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /**
     * Ends the reading of a paper: the copy is kept, every dossier that has the paper is found by its words from now on, and in drafts it is
     * asked again what it proposes.
     *
     * @param copy that can be searched; its file is gone from the scratch folder afterwards, if it was kept
     * @return whether the paper was still there
     */
    boolean end(Sha256 paper, String worker, String engine, Optional<Staged> copy, String failure) {
        Optional<OcrCopy> kept = copy.map(staged -> new OcrCopy(staged.sha256(), staged.size()));
        if (!ocr.end(paper, worker, engine, kept, failure, clock.instant())) {
            return false;
        }
        tell(paper, "pindaian dibaca ");
        copy.ifPresent(store::keep);
        return true;
    }

    /** A paper was given up: every dossier that has it is found by the words of those pages that were read. */
    void tellGivenUp(Sha256 paper) {
        tell(paper, "pindaian gagal dibaca ");
    }

    private void tell(Sha256 paper, String what) {
        drafts.askAgain(paper);
        // a dossier may have the scan under two kinds
        for (String dossier : files.holdersOf(paper.hex()).stream()
                .map(Holder::subject)
                .distinct()
                .toList()) {
            outbox.reindexRead(new DossierNumber(dossier), paper);
            journal.note(new Entry(
                    Kind.INTAKE,
                    PersonId.SYSTEM.value(),
                    dossier,
                    what + paper.hex().substring(0, 12)));
        }
    }

    /**
     * Puts all scans that could not be read back into the queue.
     *
     * @param by who asked, and may
     * @return how many
     */
    int again(Actor by) {
        int count = ocr.again(clock.instant());
        if (count > 0) {
            journal.note(new Entry(Kind.AGAIN, by.id().value(), "pindaian", count + " dibaca ulang"));
        }
        return count;
    }
}
