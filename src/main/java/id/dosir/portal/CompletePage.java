package id.dosir.portal;

import id.dosir.core.act.ApplicationForm;
import id.dosir.core.act.Complete;
import id.dosir.core.act.Restatement;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.SopPaper;
import id.dosir.desk.DraftDesk;
import id.dosir.desk.Enclosure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.primefaces.model.file.UploadedFile;

/** The applicant completes what was returned to him: words, papers, corrected statements. */
@Named
@RequestScoped
public class CompletePage {

    private static final int ROWS = 3;

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    DraftDesk desk;

    private final List<Row> rows =
            new ArrayList<>(Stream.generate(Row::new).limit(ROWS).toList());
    private final Map<String, String> values = new HashMap<>();
    private String note = "";

    /** One further paper. */
    public static class Row {

        private String kind;
        private UploadedFile file;

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public UploadedFile getFile() {
            return file;
        }

        public void setFile(UploadedFile file) {
            this.file = file;
        }
    }

    @PostConstruct
    void fill() {
        values.putAll(ApplicationForm.of(page.getDossier().application()).byField());
    }

    public void complete() throws IOException {
        List<Enclosure> files = rows.stream()
                .flatMap(row -> Uploads.of(row.file, new PaperKind(row.kind), "file0").stream())
                .toList();
        Restatement restated = new Restatement(ApplicationForm.of(values), desk.today());
        acting.perform(files, filed -> new Complete(note, Optional.of(restated), filed), note);
    }

    /** @return the statements by field, as they are or as they were typed */
    public Map<String, String> getValues() {
        return values;
    }

    /** @return the latest date that can be picked, in the form in which the field keeps dates */
    public String getToday() {
        return desk.today().toString();
    }

    public List<SopPaper> getKinds() {
        return page.getDossier().sop().papers();
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }
}
