package id.dosir.portal;

import id.dosir.core.template.WordDraft.Lost;
import id.dosir.desk.WordImport;
import id.dosir.desk.WordImport.Outcome;
import id.dosir.desk.WordImport.Outcome.NotTaken;
import id.dosir.desk.WordImport.Outcome.Taken;
import id.dosir.desk.WordImport.Why;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.primefaces.model.file.UploadedFile;

/** On {@code /templat/{name}}: a Word file put in place of the text, which can be had back. */
@Named
@ViewScoped
public class TemplateImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TemplatePage page;

    @Inject
    WordImport desk;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    Say say;

    private transient UploadedFile file;
    private transient boolean refused;
    private boolean taken;
    private String before = "";
    private EnumMap<Lost, Integer> lost = new EnumMap<>(Lost.class);

    public void take() throws IOException {
        refused = false;
        Outcome outcome = outcome();
        if (outcome instanceof Taken found) {
            before = page.getSource();
            lost = new EnumMap<>(Lost.class);
            lost.putAll(found.lost());
            taken = true;
            page.begin(found.source());
            say.told("template.word.taken");
        } else {
            refused = true;
            Why why = ((NotTaken) outcome).why();
            say.errorAt("file", "template.word." + why.name(), String.valueOf(WordImport.LARGEST >> 20));
        }
    }

    private Outcome outcome() throws IOException {
        if (file == null || Objects.toString(file.getFileName(), "").isBlank()) {
            return new NotTaken(Why.NO_FILE);
        }
        try (InputStream in = file.getInputStream()) {
            return desk.take(page.getForm(), in, actor.get());
        }
    }

    /** Puts the text back that stood there before the import. */
    public void undo() {
        if (taken) {
            taken = false;
            page.begin(before);
        }
    }

    /** @return what of the file is not in the text, a sentence for each kind */
    public List<String> getLost() {
        return lost.entrySet().stream()
                .map(each -> texts.get("template.lost." + each.getKey().name(), each.getValue()))
                .toList();
    }

    /** @return whether the last file was not taken, so that its field has to be seen */
    public boolean isRefused() {
        return refused;
    }

    public boolean isTaken() {
        return taken;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
