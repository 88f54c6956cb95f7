package id.dosir.portal;

import id.dosir.core.template.TemplateVersion;
import id.dosir.desk.OfficeDesk;
import id.dosir.desk.OfficeDesk.Outcome;
import id.dosir.desk.OfficeForm;
import id.dosir.desk.TemplatePreviews.Preview;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** {@code /templat/kantor}: letterhead, arms, paper and margins of all papers. */
@Named
@ViewScoped
public class OfficeSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 4 * 1024 * 1024;

    @Inject
    @Param(name = "versi")
    String version;

    @Inject
    OfficeDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    TemplateWords words;

    @Inject
    Say say;

    private Map<String, String> fields = new HashMap<>();
    private String headLines = "";
    private String footLines = "";
    private String note = "";
    private int seen;
    private byte[] arms;
    private transient UploadedFile file;
    /** Made once for each answer: the page asks for it several times. */
    private transient Preview preview;

    @PostConstruct
    void begin() {
        List<TemplateVersion> known = getVersions();
        String older = Objects.toString(version, "");
        boolean there = known.stream().anyMatch(v -> String.valueOf(v.number()).equals(older));
        OfficeForm form = desk.form(there ? Integer.parseInt(older) : 0);
        seen = desk.version();
        fields = new HashMap<>(form.fields());
        headLines = String.join("\n", form.headLines());
        footLines = String.join("\n", form.footLines());
    }

    /** Takes the chosen picture in, so that the preview shows it; one that is none leaves the earlier one. */
    public void look() throws IOException {
        takeIn();
    }

    private boolean takeIn() throws IOException {
        preview = null;
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            return true;
        }
        byte[] chosen;
        try (InputStream in = file.getInputStream()) {
            chosen = in.readNBytes(LARGEST + 1);
        }
        if (desk.isPicture(chosen)) {
            arms = chosen;
            return true;
        }
        fault("arms");
        return false;
    }

    public void publish() throws IOException {
        if (!takeIn()) {
            return;
        }
        Outcome outcome = desk.publish(form(), Optional.ofNullable(arms), note, seen, actor.get());
        if (outcome instanceof Outcome.Kept kept) {
            say.kept("office.published", String.valueOf(kept.version()));
            Faces.redirect("templat/kantor");
        } else if (outcome instanceof Outcome.Overtaken overtaken) {
            seen = overtaken.by().number();
            say.error("template.overtaken", String.valueOf(seen), words.by(overtaken.by()));
        } else if (outcome instanceof Outcome.Faulty faulty) {
            faulty.fields().forEach(this::fault);
        } else {
            say.error("template.refused");
        }
    }

    private void fault(String field) {
        say.errorAt(field, "office.fault." + field);
    }

    private OfficeForm form() {
        Map<String, String> all = new HashMap<>();
        fields.forEach((name, value) -> all.put(name, Objects.toString(value, "")));
        return new OfficeForm(all, lines(headLines), lines(footLines));
    }

    private static List<String> lines(String text) {
        return Objects.toString(text, "")
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = desk.picture(form(), Optional.ofNullable(arms), actor.get());
        }
        return preview;
    }

    public List<TemplateVersion> getVersions() {
        return desk.versions(actor.get());
    }

    /** @return version in use; 0 while the server's settings are */
    public int getSeen() {
        return seen;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public String getHeadLines() {
        return headLines;
    }

    public void setHeadLines(String headLines) {
        this.headLines = headLines;
    }

    public String getFootLines() {
        return footLines;
    }

    public void setFootLines(String footLines) {
        this.footLines = footLines;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Objects.toString(note, "");
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
