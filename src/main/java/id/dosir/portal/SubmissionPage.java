package id.dosir.portal;

import id.dosir.core.act.RecordSubmission;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.AmsSubmission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.primefaces.model.file.UploadedFile;

/** The verifier tells what he did in AMS by hand. */
@Named
@RequestScoped
public class SubmissionPage {

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private String reference = "";
    private LocalDateTime at;
    private String note = "";
    private UploadedFile evidence;

    @PostConstruct
    void begin() {
        at = LocalDateTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.MINUTES);
    }

    public void record() throws IOException {
        AmsSubmission submission = new AmsSubmission(reference, at.atZone(zone).toInstant(), note);
        acting.perform(
                Uploads.of(evidence, PaperKind.AMS_EVIDENCE, "evidence"),
                filed -> new RecordSubmission(submission, filed),
                note);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = Typed.text(reference);
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
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
