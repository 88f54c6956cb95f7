package id.dosir.portal;

import id.dosir.desk.SentMail;
import id.dosir.desk.SentMails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was mailed about the open dossier to the holder of the certificate. */
@Named
@RequestScoped
public class HolderMails {

    @Inject
    DossierPage page;

    @Inject
    SentMails mails;

    @Inject
    CurrentActor actor;

    private List<SentMail> lines;

    /** @return newest first; none for who may not read them */
    public List<SentMail> getLines() {
        if (lines == null) {
            lines = mails.of(page.getDossier(), actor.get());
        }
        return lines;
    }
}
