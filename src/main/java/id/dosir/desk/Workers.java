package id.dosir.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Sets the desk's background work going once the application stands. Not from {@link Opening}: work that is handed over from
 * inside a starting EJB keeps that EJB's context, and fails when the server has taken it away.
 */
@ApplicationScoped
class Workers {

    @Inject
    OutboxWorker outbox;

    @Inject
    ReadingWork reading;

    @Inject
    DraftSweep drafts;

    @Inject
    LetterExaminer examiner;

    @Inject
    RevocationWatch watch;

    @Inject
    ReleaseWork releases;

    @Inject
    ClockWatch clocks;

    @Inject
    IndexKeeper index;

    @Inject
    OcrWork ocr;

    @Inject
    CertificateWork certificates;

    @Inject
    CheckDesk checks;

    @Inject
    OldImportWork imports;

    @Inject
    PrefillWork prefill;

    @Inject
    ScanWork scans;

    @Inject
    VerifyDesk verifications;

    @Inject
    AnchorDesk anchors;

    @Inject
    ProposalWorker proposals;

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        outbox.start();
        reading.start();
        drafts.start();
        examiner.start();
        watch.start();
        releases.start();
        clocks.start();
        index.start();
        ocr.start();
        certificates.start();
        checks.start();
        imports.start();
        prefill.start();
        scans.start();
        verifications.start();
        anchors.start();
        proposals.start();
    }
}
