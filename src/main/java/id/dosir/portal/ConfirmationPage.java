package id.dosir.portal;

import id.dosir.core.act.ConfirmRevocation;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.document.PaperKind;
import id.dosir.desk.RevocationWatch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** Whether the certificate is revoked: BSrE is asked, or an officer tells what he has seen. */
@Named
@RequestScoped
public class ConfirmationPage {

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    RevocationWatch watch;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private Source source = Source.NOTICE_MAIL;
    private LocalDateTime revokedAt;
    private String note = "";
    private UploadedFile evidence;

    @PostConstruct
    void begin() {
        revokedAt = LocalDateTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.MINUTES);
    }

    public void ask() {
        acting.finish(watch.ask(page.number(), page.seen(), actor.get()), null);
    }

    public void confirm() throws IOException {
        RevocationConfirmation confirmation =
                new RevocationConfirmation(source, revokedAt.atZone(zone).toInstant(), note);
        acting.perform(
                Uploads.of(evidence, PaperKind.REVOCATION_EVIDENCE, "evidence"),
                filed -> new ConfirmRevocation(confirmation, filed),
                note);
    }

    /** @return what a person may state; the service's answer is recorded by asking it */
    public List<Source> getSources() {
        return List.of(Source.NOTICE_MAIL, Source.OFFICER_STATEMENT);
    }

    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }

    public LocalDateTime getRevokedAt() {
        return revokedAt;
    }

    public void setRevokedAt(LocalDateTime revokedAt) {
        this.revokedAt = revokedAt;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }

    public UploadedFile getEvidence() {
        return evidence;
    }

    public void setEvidence(UploadedFile evidence) {
        this.evidence = evidence;
    }
}
