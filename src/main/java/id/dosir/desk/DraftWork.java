package id.dosir.desk;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.FilingDraft;
import id.dosir.intake.DraftJob;
import id.dosir.intake.Drafts;
import id.dosir.intake.Looked;
import id.dosir.intake.PaperCertificates;
import id.dosir.intake.PaperOcr;
import id.dosir.intake.PaperReadings;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/** The transactions behind {@link DraftDesk} and {@link ReadingWork}: everything in one of them is written, or nothing is. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DraftWork {

    /** More than anybody fills in; a program gone wild ends here. */
    static final int MOST_DRAFTS = 100;

    /** So many times the papers that a request may have, counting what was refused. */
    private static final int ROWS = 3;

    @Inject
    Drafts drafts;

    @Inject
    PaperReadings readings;

    @Inject
    PaperOcr ocr;

    @Inject
    PaperCertificates certificates;

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    Optional<Ground> save(FilingDraft draft, Collection<String> changed, boolean begin) {
        if (begin && drafts.find(draft.id(), draft.person()).isEmpty()) {
            if (drafts.count(draft.person()) >= MOST_DRAFTS) {
                return Optional.of(new Ground(Refusal.TOO_MANY_DRAFTS, "", String.valueOf(MOST_DRAFTS)));
            }
            drafts.begin(draft.id(), draft.person(), draft.sop(), now());
        }
        return drafts.save(draft, changed, now())
                ? Optional.empty()
                : Optional.of(new Ground(Refusal.DRAFT_GONE, "", ""));
    }

    /**
     * Takes a file that passed the door into the store and into its draft.
     *
     * @param replaced token of the paper whose place it takes; empty when it takes none
     * @return why not; then the file is still where it was
     */
    Optional<Ground> take(
            String draft, PaperKind kind, String fileName, Staged staged, String replaced, int most, Actor actor) {
        Optional<Ground> against = against(draft, kind, replaced, most, actor);
        if (against.isEmpty()) {
            drafts.add(draft, actor.id(), kind, fileName, staged.sha256(), staged.size(), replaced, now());
            store.keep(staged);
        }
        return against;
    }

    /** @return what stands against one more paper, whatever it is */
    Optional<Ground> against(String draft, PaperKind kind, String replaced, int most, Actor actor) {
        return drafts.papersLocked(draft, actor.id())
                .map(papers -> papers.stream()
                                        .filter(paper -> !paper.isRefused()
                                                && !paper.token().equals(replaced))
                                        .count()
                                >= most
                        ? Optional.of(new Ground(Refusal.TOO_MANY_FILES, kind.code(), String.valueOf(most)))
                        : Optional.<Ground>empty())
                .orElseGet(() -> Optional.of(new Ground(Refusal.DRAFT_GONE, kind.code(), "")));
    }

    /** Keeps what is told of a file that was not accepted; of very many only the first. */
    void refuse(String draft, PaperKind kind, Ground ground, int most, Actor actor) {
        if (drafts.papers(draft, actor.id()).size() < ROWS * most) {
            drafts.addRefused(draft, actor.id(), kind, ground.detail(), ground.refusal(), now());
        }
    }

    /**
     * Keeps what came of reading a paper.
     *
     * @param facts that it says as a certificate
     * @return whether it was accepted, and is still there
     */
    boolean end(DraftJob job, String worker, Looked looked, Optional<CertificateFacts> facts) {
        if (looked instanceof Looked.Accepted accepted) {
            boolean there = drafts.read(job.token(), worker, accepted.reading(), now());
            if (there) {
                readings.keep(job.file(), accepted.reading(), now());
                certificates.ask(job.file(), job.kind(), now());
                facts.ifPresent(said -> certificates.keep(job.file(), facts, now()));
                ocr.askForDraft(job.file(), accepted.reading(), now());
                certificates.ask(job.file(), job.kind(), now());
            }
            return there;
        }
        Refusal why = ((Looked.Refused) looked).refusal();
        if (why == Refusal.READER_UNAVAILABLE) {
            drafts.setBack(job.token(), worker, now());
        } else {
            drafts.refuse(job.token(), worker, why, now());
        }
        return false;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
