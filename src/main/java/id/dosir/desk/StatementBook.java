package id.dosir.desk;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.filing.DraftPaper;
import id.dosir.intake.PaperStatements;
import id.dosir.intake.Received;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Which papers of a dossier are to be read for what they say of the person: those that its SOP asks for, not what the office made. */
@ApplicationScoped
class StatementBook {

    @Inject
    PaperStatements statements;

    @Inject
    Dossiers dossiers;

    @Inject
    Clock clock;

    /** Papers came in, in this transaction, which has the dossier for itself. */
    @Transactional(TxType.MANDATORY)
    void came(Dossier dossier, List<Received> papers, Instant at) {
        papers.forEach(paper -> ask(dossier, paper.sha256(), paper.kind(), at));
    }

    /** They were read already, while they lay in a draft. */
    @Transactional(TxType.MANDATORY)
    void take(DossierNumber dossier, List<DraftPaper> papers, Instant at) {
        for (DraftPaper paper : papers) {
            paper.proposals()
                    .ifPresent(said -> statements.take(dossier, paper.file().orElseThrow(), paper.kind(), said, at));
        }
    }

    /** Asks for whatever nobody asked for yet: papers that came before Dosir read them, or in a package. */
    @Transactional(TxType.REQUIRES_NEW)
    void ask(DossierNumber number) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        dossiers.findLocked(number).map(Loaded::dossier).ifPresent(dossier -> {
            for (Attachment paper : dossier.attachments()) {
                ask(dossier, paper.sha256(), paper.kind(), now);
            }
        });
    }

    private void ask(Dossier dossier, Sha256 file, PaperKind kind, Instant at) {
        if (dossier.sop().paper(kind).isPresent()) {
            statements.ask(dossier.number(), file, kind, at);
        }
    }
}
