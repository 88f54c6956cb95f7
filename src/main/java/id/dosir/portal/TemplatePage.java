package id.dosir.portal;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateFindings;
import id.dosir.desk.TemplateDesk;
import id.dosir.desk.TemplateDesk.Open;
import id.dosir.desk.TemplateOutcome;
import id.dosir.desk.TemplatePreviews;
import id.dosir.desk.TemplatePreviews.Preview;
import id.dosir.desk.TemplatePreviews.Trial;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /templat/{name}}: a template's text beside the paper that it makes. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    String name;

    @Inject
    @Param(name = "versi")
    String version;

    @Inject
    TemplateDesk desk;

    @Inject
    TemplatePreviews previews;

    @Inject
    CurrentActor actor;

    @Inject
    TemplateWords words;

    private PaperForm form;
    private String source = "";
    private String note = "";
    private int seen;
    private int page = 1;
    private boolean draft;
    /** Typed, and the one of it that may be looked at. */
    private String wanted = "";

    private String dossier = "";
    private transient Open open;
    private transient Preview preview;

    @PostConstruct
    void begin() {
        form = PaperForm.of(Objects.toString(name, "")).orElse(null);
        if (form == null || !desk.isOpenTo(actor.get())) {
            form = null;
            return;
        }
        seen = getOpen().line().newest().number();
        String older = Objects.toString(version, "");
        source = older.matches("\\d{1,6}")
                ? desk.text(form, Integer.parseInt(older), actor.get())
                        .orElse(getOpen().source())
                : getOpen().source();
    }

    /** Looks at what is typed; the preview is made when the page shows it. */
    public void look() {
        preview = null;
        String number = wanted.strip();
        if (number.equals(dossier)) {
            return;
        }
        boolean readable = DossierNumber.isOne(number) && previews.opens(form, new DossierNumber(number), actor.get());
        dossier = readable ? number : "";
        if (!number.isEmpty() && !readable) {
            words.noDossier(number);
        }
    }

    /** Goes on with another text, from its first page; nothing is kept of it yet. */
    void begin(String text) {
        source = text;
        page = 1;
        preview = null;
    }

    public void turn(int to) {
        page = to;
        look();
    }

    public void save() {
        after(desk.save(form, source, note, seen, actor.get()), "template.saved");
    }

    public void publish() {
        after(desk.publish(form, source, note, seen, actor.get()), "template.published");
    }

    /** As a file of its own: shown in place of the page, it would take the text with it that was typed. */
    public void download() {
        previews.file(trial(), actor.get())
                .ifPresentOrElse(
                        pdf -> Faces.sendFile(pdf, form.template() + "-percobaan.pdf", true), words::notPrintable);
    }

    private void after(TemplateOutcome outcome, String key) {
        open = null;
        seen = words.said(outcome, key).orElse(seen);
        if (outcome instanceof TemplateOutcome.Kept) {
            note = "";
        }
    }

    private Trial trial() {
        Optional<DossierNumber> number = dossier.isEmpty() ? Optional.empty() : Optional.of(new DossierNumber(dossier));
        return new Trial(form, source, number, draft);
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = previews.picture(trial(), page, actor.get());
            page = Math.max(1, Math.min(page, preview.pages()));
        }
        return preview;
    }

    public TemplateFindings getFindings() {
        return desk.check(form, source);
    }

    public Open getOpen() {
        if (open == null) {
            open = desk.open(form, actor.get()).orElseThrow();
        }
        return open;
    }

    public PaperForm getForm() {
        return form;
    }

    public int getPage() {
        return page;
    }

    public String getDossier() {
        return dossier;
    }

    public String getSource() {
        return source;
    }

    /** Browsers send line ends of their own. */
    public void setSource(String source) {
        this.source = Objects.toString(source, "").replace("\r\n", "\n");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Objects.toString(note, "");
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = Objects.toString(wanted, "");
    }

    public boolean isDraft() {
        return draft;
    }

    public void setDraft(boolean draft) {
        this.draft = draft;
    }
}
