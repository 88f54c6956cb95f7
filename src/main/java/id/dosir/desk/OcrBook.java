package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
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
import java.util.List;
import java.util.Optional;

/** What OCR writes beside its own tables, each call a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OcrBook {

    @Inject
    PaperOcr ocr;

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
     * Asks for papers that were there before OCR was.
     *
     * @param last name of the paper after which to look
     * @return the last that was looked at; nothing when there is none any more
     */
    Optional<String> askLate(String last, int most) {
        List<String> names = files.filesAfter(last, most);
        ocr.askLate(names.stream().map(Sha256::new).toList(), clock.instant());
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    /**
     * Ends the reading of a paper: the copy is kept, and every dossier that has the paper is found by its words from now on.
     *
     * @param copy that can be searched; its file is gone from the scratch folder afterwards, if it was kept
     * @return whether the paper was still there
     */
    boolean end(Sha256 paper, String worker, String engine, Optional<Staged> copy, String failure) {
        Optional<OcrCopy> kept = copy.map(staged -> new OcrCopy(staged.sha256(), staged.size()));
        if (!ocr.end(paper, worker, engine, kept, failure, clock.instant())) {
            return false;
        }
        for (Holder holder : files.holdersOf(paper.hex())) {
            outbox.reindexRead(new DossierNumber(holder.subject()), paper);
            journal.note(new Entry(
                    Kind.INTAKE,
                    PersonId.SYSTEM.value(),
                    holder.subject(),
                    "pindaian dibaca " + paper.hex().substring(0, 12)));
        }
        copy.ifPresent(store::keep);
        return true;
    }
}
