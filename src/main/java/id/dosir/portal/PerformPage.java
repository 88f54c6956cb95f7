package id.dosir.portal;

import id.dosir.core.act.Perform;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.primefaces.model.file.UploadedFile;

/** Whoever did a step that only the SOP knows says so, and where there is a choice, how it goes on. */
@Named
@RequestScoped
public class PerformPage {

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    Texts texts;

    private String note = "";
    private Integer next;
    private UploadedFile evidence;

    public void perform() throws IOException {
        OptionalInt way = next == null ? OptionalInt.empty() : OptionalInt.of(next);
        acting.perform(
                Uploads.of(evidence, PaperKind.WORK_EVIDENCE, "evidence"),
                filed -> new Perform(note, filed, way),
                note);
    }

    /** @return steps to choose from; none where the SOP leaves no choice */
    public List<SelectItem> getWays() {
        Sop sop = page.getDossier().sop();
        Stage stage = page.getDossier().stage();
        boolean choice = sop.isLastIn(stage.step(), TaskKind.PERFORM)
                && sop.step(stage.step()).next().size() > 1;
        return choice
                ? sop.step(stage.step()).next().stream().map(n -> way(sop, n)).toList()
                : List.of();
    }

    private SelectItem way(Sop sop, int number) {
        return new SelectItem(
                number,
                number == SopStep.END
                        ? texts.get("sop.end")
                        : number + ". " + sop.step(number).name());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }

    public Integer getNext() {
        return next;
    }

    public void setNext(Integer next) {
        this.next = next;
    }

    public UploadedFile getEvidence() {
        return evidence;
    }

    public void setEvidence(UploadedFile evidence) {
        this.evidence = evidence;
    }
}
