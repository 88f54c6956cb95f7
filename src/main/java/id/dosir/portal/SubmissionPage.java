package id.dosir.portal;

import id.dosir.core.act.RecordSubmission;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.AmsSubmission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The verifier tells what he did in AMS by hand. */
@Named
@RequestScoped
public class SubmissionPage {

    @Inject
    Acting acting;

    @Inject
    OfficeTime time;

    private String reference = "";
    private Statement said;

    @PostConstruct
    void begin() {
        said = new Statement(time.now());
    }

    public void record() throws IOException {
        AmsSubmission submission = new AmsSubmission(reference, time.instant(said.getAt()), said.getNote());
        acting.perform(
                Uploads.of(said.getEvidence(), PaperKind.AMS_EVIDENCE, "evidence"),
                filed -> new RecordSubmission(submission, filed),
                said.getNote());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = Typed.text(reference);
    }

    public Statement getSaid() {
        return said;
    }
}
