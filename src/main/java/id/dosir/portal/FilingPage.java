package id.dosir.portal;

import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop;
import id.dosir.core.filing.FilingDraft;
import id.dosir.desk.DraftDesk;
import id.dosir.people.People;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** {@code /permohonan} and {@code /permohonan/{draft}}: papers and statements of a new request, kept as a draft from the first change on. */
@Named
@ViewScoped
public class FilingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Code of the SOP; none for the revocation. */
    @Inject
    @Param(name = "layanan")
    String service;

    @Inject
    @Param(pathIndex = 0)
    String asked;

    /** Nothing stands behind a draft. */
    @Inject
    @Param(pathIndex = 1)
    String beyond;

    @Inject
    DraftDesk desk;

    @Inject
    People people;

    @Inject
    CurrentActor actor;

    @Inject
    FilingFaults words;

    @Inject
    Say say;

    @Inject
    Notices notices;

    private KeptDraft draft;
    private boolean missing;
    private List<FaultLine> faults = List.of();
    private DossierNumber filed;
    private String unsaved;

    @PostConstruct
    void open() {
        FilingForm form = new FilingForm(people.find(actor.get().id().value()));
        Optional<FilingDraft> kept = Optional.ofNullable(asked).flatMap(id -> desk.draft(id, actor.get()));
        missing = asked != null && kept.isEmpty() || beyond != null;
        kept.ifPresent(one -> service = one.sop());
        draft = kept.map(one -> new KeptDraft(one, form)).orElseGet(() -> new KeptDraft(form));
    }

    /** Files once: a second click waits for the first, and is led to the same dossier. */
    public synchronized void send() {
        if (filed == null) {
            begin();
            Decision decision = desk.file(draft.id(), getSop().code(), getForm().toApplicationForm(), actor.get());
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

    /** The draft has to be there: files are to be sent into it, or the person wants to be sure. */
    public void begin() {
        draft.insist();
        keep();
    }

    /** Saves what changed, before anything of the page is drawn. */
    public void keep() {
        if (filed == null && draft.isChanged()) {
            Instant now = desk.now();
            // what the account filled in belongs to a new draft, too
            Set<String> changed =
                    draft.isBegun() ? getForm().unsaved() : getForm().filled().keySet();
            FilingDraft kept = draft.toDraft(actor.get().id(), getSop().code(), now);
            Optional<Ground> against = desk.save(kept, changed, !draft.isBegun());
            if (against.isEmpty()) {
                draft.saved(now);
            }
            unsaved = against.map(say::sentence).orElse(null);
        }
    }

    /** The page asks by itself, so that a draft that was filed or dropped elsewhere meanwhile is told of before anybody types on. */
    void look() {
        if (filed == null
                && draft.isBegun()
                && desk.draft(draft.id(), actor.get()).isEmpty()) {
            unsaved = say.sentence(new Ground(Refusal.DRAFT_GONE, "", ""));
        }
    }

    /**
     * A service that is not offered has no form, and a draft that is gone, or another's, is not there; but whoever was on its page until now
     * is told.
     */
    public void check() {
        if (missing && beyond == null && notices.isExpired()) {
            say.kept("filing.draft.gone");
            Faces.redirect("permohonan");
        } else if (missing || desk.sop(service).isEmpty()) {
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
        return getForm().values();
    }

    public List<FaultLine> getFaults() {
        return faults;
    }

    /** @return the latest date that can be picked, in the form in which the field keeps dates */
    public String getToday() {
        return desk.today().toString();
    }

    public FilingForm getForm() {
        return draft.form();
    }

    /** @return why the last change could not be saved; null when it was */
    public String getUnsaved() {
        return unsaved;
    }

    /** @return when the draft was last saved; null when nothing was typed yet */
    public Instant getSavedAt() {
        return draft.savedAt();
    }

    /** @return id of the draft, whether or not it was saved */
    public String getDraftId() {
        return draft.id();
    }

    /** @return the draft that the address names; null for a new request */
    public String getAsked() {
        return asked;
    }

    KeptDraft draft() {
        return draft;
    }
}
