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
import id.dosir.intake.Answer;
import id.dosir.intake.Intake;
import id.dosir.intake.IntakeSettings;
import id.dosir.intake.Received;
import id.dosir.routing.SopCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where people file requests from a page: papers come one by one, wait here, and go into the dossier together with the form
 * (SOP step 1). What waits is known to this server only; whoever handed it in keeps its token and either files or drops it.
 */
@ApplicationScoped
public class FilingDesk {

    /** Bytes of the largest form with files; a larger one is refused before it is read. */
    public static final long LARGEST_FORM = IntakeSettings.LARGEST_FORM;

    @Inject
    Intake intake;

    @Inject
    IntakeSettings settings;

    @Inject
    SopCatalogue sops;

    @Inject
    Desk desk;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private final Map<String, Received> waiting = new ConcurrentHashMap<>();
    private final Map<String, Optional<CertificateFacts>> facts = new ConcurrentHashMap<>();

    /**
     * Takes a file in, and reads it.
     *
     * @param in read to its end, not closed
     * @param name that came with it
     * @param type media type that came with it; empty where none did
     * @param kind what it is said to be
     * @param already how many papers wait for the same request
     * @throws IOException when the upload breaks off or the disk fails
     */
    public HandedIn handIn(InputStream in, String name, String type, PaperKind kind, int already) throws IOException {
        if (already >= settings.maxFiles()) {
            return new HandedIn.NotTaken(
                    new Ground(Refusal.TOO_MANY_FILES, kind.code(), String.valueOf(settings.maxFiles())));
        }
        Answer answer = intake.receive(in, name, type, kind);
        if (answer instanceof Answer.Accepted accepted) {
            return new HandedIn.Taken(keep(accepted.paper()));
        }
        return new HandedIn.NotTaken(((Answer.NotAccepted) answer).ground());
    }

    private WaitingPaper keep(Received paper) {
        String token = UUID.randomUUID().toString();
        waiting.put(token, paper);
        return new WaitingPaper(
                token,
                paper.fileName(),
                paper.staged().size(),
                paper.reading().pages(),
                !paper.reading().text().isBlank(),
                paper.reading().warnings());
    }

    /** Throws a waiting paper away; one that is unknown, or was filed, stays as it is. */
    public void drop(String token) {
        Received paper = waiting.remove(token);
        facts.remove(token);
        if (paper != null) {
            intake.drop(paper);
        }
    }

    /**
     * What stands against filing, asked before anybody files: the same rule that decides later.
     *
     * @param service code of the SOP
     * @param form as typed so far
     * @param papers kinds of the waiting papers, by token
     */
    public List<Ground> outstanding(String service, ApplicationForm form, Map<String, PaperKind> papers, Actor actor) {
        Occasion now = desk.now(actor);
        List<Attachment> attachments =
                received(papers).stream().map(p -> p.toAttachment(now.at())).toList();
        return new OpenDossier(sops.newest(service), form, attachments).faults(now, today());
    }

    /**
     * Files a request.
     *
     * @param service code of the SOP
     * @param form as typed
     * @param papers kinds of the waiting papers, by token; on a refusal they keep waiting
     * @param actor who files
     */
    public Decision file(String service, ApplicationForm form, Map<String, PaperKind> papers, Actor actor) {
        Decision decision = desk.open(service, form, received(papers), actor);
        if (decision instanceof Decision.Moved) {
            papers.keySet().forEach(waiting::remove);
            papers.keySet().forEach(facts::remove);
        }
        return decision;
    }

    /**
     * @param token of a waiting paper
     * @return its name by content; empty when it does not wait any more
     */
    public Optional<Sha256> content(String token) {
        return Optional.ofNullable(waiting.get(token))
                .map(paper -> paper.staged().sha256());
    }

    /**
     * @param token of a waiting paper
     * @param kind what it is said to be by now
     * @return what it says as a certificate; empty when it is none
     */
    public Optional<CertificateFacts> certificate(String token, PaperKind kind) {
        Received paper = waiting.get(token);
        if (paper == null || !kind.equals(PaperKind.CERTIFICATE)) {
            return Optional.empty();
        }
        return facts.computeIfAbsent(
                token, unread -> certificates.read(kind, paper.staged().file()));
    }

    private List<Received> received(Map<String, PaperKind> papers) {
        return papers.entrySet().stream()
                .flatMap(e -> Optional.ofNullable(waiting.get(e.getKey())).map(p -> p.as(e.getValue())).stream())
                .toList();
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

    public int maxMegabytes() {
        return settings.maxMegabytes();
    }

    public int maxFiles() {
        return settings.maxFiles();
    }
}
