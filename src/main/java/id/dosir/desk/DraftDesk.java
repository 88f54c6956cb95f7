package id.dosir.desk;

import id.dosir.core.act.ApplicationForm;
import id.dosir.core.act.OpenDossier;
import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.FilingDraft;
import id.dosir.core.filing.OcrProgress;
import id.dosir.core.filing.PaperState;
import id.dosir.intake.Drafts;
import id.dosir.intake.IntakeSettings;
import id.dosir.intake.PaperCertificates;
import id.dosir.intake.PaperOcr;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where people fill in requests and file them (SOP step 1): form and papers are a draft in the database, which outlives browser and session, until they go into the
 * dossier together. A draft is its owner's alone: whoever else asks for it is told that it is not there.
 */
@ApplicationScoped
public class DraftDesk {

    /** Bytes of the largest form with files; a larger one is refused before it is read. */
    public static final long LARGEST_FORM = IntakeSettings.LARGEST_FORM;

    @Inject
    Drafts drafts;

    @Inject
    DraftWork work;

    @Inject
    PaperOcr ocr;

    @Inject
    OcrRoom scans;

    @Inject
    DocumentStore store;

    @Inject
    PrefillWork prefill;

    @Inject
    PaperCertificates certificates;

    @Inject
    CertificateWork certificateWork;

    @Inject
    IntakeSettings settings;

    @Inject
    DraftSettings keeping;

    @Inject
    SopCatalogue sops;

    @Inject
    Desk desk;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** @return the draft, if it is this person's */
    public Optional<FilingDraft> draft(String id, Actor actor) {
        return drafts.find(id, actor.id());
    }

    /** @return the person's drafts, the newest first */
    public List<FilingDraft> drafts(Actor actor) {
        return drafts.of(actor.id());
    }

    /**
     * Saves what a page has.
     *
     * @param draft of whoever asks
     * @param changed fields whose values are not those that the page saved last
     * @param begin whether the page has not saved it before, so that it may be made
     * @return why not: it was filed or dropped meanwhile, or there are too many
     */
    public Optional<Ground> save(FilingDraft draft, Collection<String> changed, boolean begin) {
        return work.save(draft, changed, begin);
    }

    /** Drops a draft with all its papers; one that is gone already is no fault. */
    public void drop(String id, Actor actor) {
        drafts.drop(id, actor.id(), now());
    }

    /** @return the papers of a draft in the order in which they came, those that were not accepted, too */
    public List<DraftPaper> papers(String id, Actor actor) {
        return drafts.papers(id, actor.id());
    }

    /** @return how far OCR is with each of the papers; those that it leaves alone are left out */
    public Map<Sha256, OcrProgress> scans(List<DraftPaper> papers) {
        Map<Sha256, OcrProgress> progress = ocr.of(papers.stream()
                .flatMap(paper -> paper.file().stream())
                .distinct()
                .toList());
        if (scans.isOff()) {
            progress.replaceAll((name, each) -> each.withoutProgram());
        }
        return progress;
    }

    /** @return a paper that was read of one of the person's drafts, to be shown; empty for everybody else */
    public Optional<ShownPaper> show(String token, Actor actor) {
        return drafts.paper(token, actor.id())
                .flatMap(paper -> paper.file().map(file -> new ShownPaper(file, paper.pages(), store.path(file))));
    }

    /** Takes a paper, or what was told of one, out of a draft. */
    public void removePaper(String id, String token, Actor actor) {
        drafts.remove(id, actor.id(), token, now());
    }

    /** Says that a paper is of another kind; one that the service does not know changes nothing. */
    public void changeKind(String id, String token, PaperKind kind, Actor actor) {
        drafts.find(id, actor.id())
                .flatMap(draft -> sops.find(draft.sop()))
                .flatMap(sop -> sop.paper(kind))
                .ifPresent(known -> {
                    drafts.changeKind(id, actor.id(), token, kind);
                    certificate(id, token, actor);
                    prefill.nudge();
                });
    }

    /** A paper that was read already is looked at as what it is said to be now. */
    private void certificate(String id, String token, Actor actor) {
        papers(id, actor).stream()
                .filter(paper -> paper.token().equals(token) && paper.state() == PaperState.READ)
                .forEach(paper -> {
                    certificates.ask(paper.file().orElseThrow(), paper.kind(), now());
                    certificateWork.nudge();
                });
    }

    /** @return whether one of the papers is said to be a certificate that nobody has looked at yet */
    public boolean awaitsCertificate(List<DraftPaper> papers) {
        return papers.stream()
                .filter(paper -> paper.kind().equals(PaperKind.CERTIFICATE) && !paper.isRefused())
                .flatMap(paper -> paper.file().stream())
                .anyMatch(certificates::isWaiting);
    }

    /** @return what a paper says as a certificate; empty when it is not said to be one, holds none, or was not looked at yet */
    public Optional<CertificateFacts> certificate(DraftPaper paper) {
        return paper.kind().equals(PaperKind.CERTIFICATE) ? paper.file().flatMap(certificates::of) : Optional.empty();
    }

    /**
     * What stands against filing, asked before anybody files: the same rules that decide later.
     *
     * @param service code of the SOP
     * @param form as typed so far
     * @param papers of the draft
     */
    public List<Ground> outstanding(String service, ApplicationForm form, List<DraftPaper> papers, Actor actor) {
        Occasion now = desk.now(actor);
        List<Attachment> attachments = papers.stream()
                .filter(paper -> !paper.isRefused())
                .map(paper -> attachment(paper, now.at()))
                .toList();
        List<Ground> grounds =
                new ArrayList<>(new OpenDossier(sops.newest(service), form, attachments).faults(now, today()));
        grounds.addAll(unread(papers));
        return grounds;
    }

    /** @return a ground for each paper that nobody has read to its end */
    static List<Ground> unread(List<DraftPaper> papers) {
        return papers.stream()
                .filter(DraftPaper::isUnderWay)
                .map(paper -> new Ground(Refusal.FILE_BEING_READ, paper.kind().code(), paper.fileName()))
                .toList();
    }

    private static Attachment attachment(DraftPaper paper, Instant at) {
        return new Attachment(
                paper.kind(),
                paper.file().orElseThrow(),
                paper.fileName(),
                paper.mediaType(),
                paper.size(),
                paper.pages(),
                at);
    }

    /**
     * Files a draft; it is gone with the transaction that makes the dossier.
     *
     * @param draft id of a draft of whoever files
     * @param service code of the SOP
     * @param form as typed
     * @return on a refusal the draft stays as it is
     */
    public Decision file(String draft, String service, ApplicationForm form, Actor actor) {
        return desk.openDraft(service, form, draft, actor);
    }

    /**
     * @param service code of the SOP; none for the revocation
     * @return the version under which requests are filed now; empty when there is no such service
     */
    public Optional<Sop> sop(String service) {
        return sops.find(service == null ? SopCatalogue.REVOCATION : service);
    }

    /** @return every service that can be asked for, the revocation first */
    public List<Sop> services() {
        return sops.all();
    }

    /** @return the office's date */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** @return after how many days without a change a draft is deleted */
    public int days() {
        return keeping.days();
    }

    public int maxMegabytes() {
        return settings.maxMegabytes();
    }

    public int maxFiles() {
        return settings.maxFiles();
    }

    /** @return the moment, as both databases keep it */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
