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
import java.util.List;

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
    OfficeTime time;

    private Source source = Source.NOTICE_MAIL;
    private Statement said;

    @PostConstruct
    void begin() {
        said = new Statement(time.now());
    }

    public void ask() {
        acting.finish(watch.ask(page.number(), page.seen(), actor.get()), null);
    }

    public void confirm() throws IOException {
        RevocationConfirmation confirmation =
                new RevocationConfirmation(source, time.instant(said.getAt()), said.getNote());
        acting.perform(
                Uploads.of(said.getEvidence(), PaperKind.REVOCATION_EVIDENCE, "evidence"),
                filed -> new ConfirmRevocation(confirmation, filed),
                said.getNote());
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

    public Statement getSaid() {
        return said;
    }
}
