package id.dosir.portal;

import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Sop;
import id.dosir.desk.FilingDesk;
import id.dosir.people.People;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** {@code /permohonan}: papers and statements of a new request. Uploads that are not filed go when the page is left. */
@Named
@ViewScoped
public class FilingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Code of the SOP; none for the revocation. */
    @Inject
    @Param(name = "layanan")
    String service;

    @Inject
    FilingDesk desk;

    @Inject
    People people;

    @Inject
    CurrentActor actor;

    @Inject
    FilingFaults words;

    @Inject
    Say say;

    private final FilingPapers papers = new FilingPapers();
    private FilingForm form;
    private List<FaultLine> faults = List.of();
    private DossierNumber filed;

    @PostConstruct
    void open() {
        form = new FilingForm(people.find(actor.get().id().value()));
    }

    /** Files once: a second click waits for the first, and is led to the same dossier. */
    public synchronized void send() {
        if (filed == null) {
            Decision decision = desk.file(getSop().code(), form.toApplicationForm(), papers.byToken(), actor.get());
            if (decision instanceof Decision.Refused refused) {
                refused.grounds().forEach(words::atField);
                faults = words.lines(refused.grounds(), getSop());
                words.goTo(faults.get(0));
                return;
            }
            filed = ((Decision.Moved) decision).dossier().number();
            say.kept("filing.sent", filed);
        }
        Faces.redirect("berkas/%s", filed);
    }

    /** The view is gone: left, or expired with the session. */
    @PreDestroy
    void close() {
        papers.byToken().keySet().forEach(desk::drop);
    }

    /** A service that is not offered has no form. */
    public void check() {
        if (desk.sop(service).isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    public Sop getSop() {
        return desk.sop(service)
                .orElseThrow(() -> new IllegalStateException("the service of this page is not offered any more"));
    }

    /** @return what can be asked for, to choose from when there is more than one */
    public List<Sop> getServices() {
        return desk.services();
    }

    public Map<String, String> getValues() {
        return form.values();
    }

    public List<FaultLine> getFaults() {
        return faults;
    }

    /** @return the latest date that can be picked, in the form in which the field keeps dates */
    public String getToday() {
        return desk.today().toString();
    }

    public FilingForm getForm() {
        return form;
    }

    FilingPapers papers() {
        return papers;
    }
}
