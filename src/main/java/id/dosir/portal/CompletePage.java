package id.dosir.portal;

import id.dosir.core.act.Complete;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.SopPaper;
import id.dosir.desk.Enclosure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.model.file.UploadedFile;

/** The applicant completes what was returned to him: words, papers, or both. */
@Named
@RequestScoped
public class CompletePage {

    private static final int ROWS = 3;

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    private final List<Row> rows =
            new ArrayList<>(Stream.generate(Row::new).limit(ROWS).toList());
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

    public void complete() throws IOException {
        List<Enclosure> files = rows.stream()
                .flatMap(row -> Uploads.of(row.file, new PaperKind(row.kind), "file0").stream())
                .toList();
        acting.perform(files, filed -> new Complete(note, filed), note);
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
