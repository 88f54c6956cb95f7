package id.dosir.portal;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopPaper;
import id.dosir.desk.FilingDesk;
import id.dosir.desk.HandedIn;
import id.dosir.people.People;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** {@code /permohonan}: papers and statements of a new request. Uploads that are not filed go when the page is left. */
@Named
@ViewScoped
public class FilingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;

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

    @Inject
    Texts texts;

    private final FilingPapers papers = new FilingPapers();
    private FilingForm form;
    private List<FaultLine> faults = List.of();
    private DossierNumber filed;
    private boolean self = true;
    private String kind;
    private String replaced;
    private String extra;

    @PostConstruct
    void open() {
        form = new FilingForm(people.find(actor.get().id().value()));
        form.fillFromAccount();
    }

    /** @param own only an own request is filled from the account */
    public void fileFor(boolean own) {
        if (own && !self) {
            form.fillFromAccount();
        } else if (!own && self) {
            form.emptyOfAccount();
        }
        self = own;
    }

    public void upload(FileUploadEvent event) throws IOException {
        String name = event.getFile().getFileName();
        PaperKind meant = meant(kind, name);
        boolean replaces = papers.holds(replaced);
        try (InputStream in = event.getFile().getInputStream()) {
            HandedIn answer = desk.handIn(in, name, meant, papers.count() - (replaces ? 1 : 0));
            if (answer instanceof HandedIn.Taken taken) {
                papers.take(meant.code(), taken.paper(), replaces ? replaced : "");
                desk.drop(replaces ? replaced : "");
            } else {
                papers.refuse(meant.code(), say.sentence(((HandedIn.NotTaken) answer).ground()));
            }
        }
    }

    /** The browser did not even send a file that is beyond the limit. */
    public void refuseTooLarge() {
        String name = Objects.toString(Faces.getRequestParameter("name"), "");
        String code = meant(Faces.getRequestParameter("kind"), name).code();
        String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        papers.refuse(code, say.sentence(new Ground(Refusal.FILE_TOO_LARGE, code, shown)));
    }

    private PaperKind meant(String chosen, String name) {
        return PaperKind.isOne(chosen) ? new PaperKind(chosen) : GuessedKind.of(getSop().papers(), name);
    }

    public void remove() {
        String key = Faces.getRequestParameter("key");
        if (papers.remove(key)) {
            desk.drop(key);
        }
    }

    public void changeKind() {
        papers.changeKind(Faces.getRequestParameter("key"), Faces.getRequestParameter("kind"), getSop());
    }

    public void addKind() {
        papers.want(extra);
        extra = null;
    }

    /** Says what is wrong with a field once it was left; an empty one may still be filled. */
    public void check(String field) {
        desk.outstanding(form.toApplicationForm(), papers.byToken(), actor.get()).stream()
                .filter(g -> g.field().equals(field) && g.refusal() != Refusal.FIELD_MISSING)
                .forEach(words::atField);
    }

    /** Files once: a second click waits for the first, and is led to the same dossier. */
    public synchronized void send() {
        if (filed == null) {
            Decision decision = desk.file(form.toApplicationForm(), papers.byToken(), actor.get());
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

    public MissingList getMissing() {
        return MissingList.of(
                words.lines(desk.outstanding(form.toApplicationForm(), papers.byToken(), actor.get()), getSop()));
    }

    public List<PaperRow> getRows() {
        return papers.rows(getSop(), getValues().get("reason"));
    }

    /** @return papers that can be added to those asked for */
    public List<SopPaper> getFurther() {
        return papers.further(getSop(), getValues().get("reason"));
    }

    /** @return how many of the papers that are asked for are there, and how many are asked for */
    public String getProgress() {
        return texts.get("filing.progress", papers.present(getSop(), getValues().get("reason")));
    }

    public Sop getSop() {
        return desk.sop();
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

    public int getMaxMegabytes() {
        return desk.maxMegabytes();
    }

    public int getMaxFiles() {
        return desk.maxFiles();
    }

    public boolean isSelf() {
        return self;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReplaced() {
        return replaced;
    }

    public void setReplaced(String replaced) {
        this.replaced = replaced;
    }

    public String getExtra() {
        return extra;
    }

    public void setExtra(String extra) {
        this.extra = extra;
    }
}
