package id.dosir.portal;

import id.dosir.desk.OldImport;
import id.dosir.desk.OldImport.State;
import id.dosir.desk.OldImportDesk;
import id.dosir.desk.OldImportDesk.Taken;
import id.dosir.desk.OldImportDesk.Why;
import id.dosir.desk.OldImportLine;
import id.dosir.desk.OldImportLine.Verdict;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/**
 * {@code /impor}: files of old registers, and those that were brought in; {@code /impor/7}: one of them, from its columns to its end; {@code /impor/7/kolom}: back to its columns.
 * Only for the records officer; to others there is no such page.
 */
@Named
@RequestScoped
public class ImportPage {

    private static final int ROWS = 50;
    private static final int IMPORTS = 20;
    private static final String COLUMNS = "kolom";

    @Inject
    @Param(pathIndex = 0)
    String address;

    @Inject
    @Param(pathIndex = 1)
    String beyond;

    @Inject
    OldImportDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private UploadedFile file;
    private long id;
    private int above;
    private OldImport shown;
    private List<OldImport> imports;
    private List<OldImportLine> lines;

    @PostConstruct
    void read() {
        id = address != null && address.matches("[1-9][0-9]{0,9}") ? Long.parseLong(address) : 0;
        String asked = Objects.toString(Faces.getRequestParameter("mulai"), "");
        above = asked.matches("[0-9]{1,7}") ? Integer.parseInt(asked) : 0;
    }

    public void onlyArchivist() {
        boolean there = address == null || getShown() != null && (beyond == null || beyond.equals(COLUMNS));
        if (!OldImportDesk.mayImport(actor.get()) || !there) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    public void take() throws IOException {
        Taken taken = taken();
        if (taken instanceof Taken.Accepted accepted) {
            Faces.redirect("impor/" + accepted.id());
        } else {
            Why why = ((Taken.Refused) taken).why();
            say.errorAt("file", "import.why." + why, String.valueOf(OldImportDesk.LARGEST >> 20));
        }
    }

    private Taken taken() throws IOException {
        if (file == null || Objects.toString(file.getFileName(), "").isBlank()) {
            return new Taken.Refused(Why.NO_FILE);
        }
        try (InputStream in = file.getInputStream()) {
            return desk.take(in, file.getFileName(), actor.get());
        }
    }

    public void apply() {
        if (!desk.apply(id, actor.get())) {
            say.kept("import.changed");
        }
        Faces.redirect("impor/" + id);
    }

    public void stop() {
        Optional<State> now = desk.stop(id, actor.get());
        say.kept(now.map(state -> "import.now." + state).orElse("import.changed"));
        Faces.redirect("impor/" + id);
    }

    /** @return the import that is told in full; null in the list */
    public OldImport getShown() {
        if (shown == null && id > 0) {
            shown = desk.find(id, actor.get()).orElse(null);
        }
        return shown;
    }

    /** @return what the page shows: {@code list}, {@code columns} or {@code run} */
    public String getView() {
        if (getShown() == null) {
            return "list";
        }
        boolean anew = shown.state() == State.CHECKED && COLUMNS.equals(beyond);
        return anew || shown.state() == State.MAPPING || shown.state() == State.FAILED ? "columns" : "run";
    }

    public List<OldImport> getImports() {
        if (imports == null) {
            imports = desk.newest(IMPORTS, actor.get());
        }
        return imports;
    }

    /** @return the import that brought in the very same file before; null when there is none */
    public OldImport getEarlier() {
        return desk.earlier(id, actor.get()).orElse(null);
    }

    /** @return rows that need a person, from where the address says; rows of a clean import need none */
    public List<OldImportLine> getLines() {
        if (lines == null) {
            lines = desk.lines(id, verdicts(), above, ROWS, actor.get());
        }
        return lines;
    }

    private Set<Verdict> verdicts() {
        String asked = getShownVerdict();
        return switch (asked) {
            case "ganda" -> EnumSet.of(Verdict.DOUBLED);
            case "bersih" -> EnumSet.of(Verdict.CLEAN);
            default -> EnumSet.of(Verdict.FAULTY);
        };
    }

    public String getShownVerdict() {
        String asked = Objects.toString(Faces.getRequestParameter("lihat"), "");
        return asked.equals("ganda") || asked.equals("bersih") ? asked : "salah";
    }

    /** @return row after which the next page goes on; 0 when this is the last */
    public int getNext() {
        List<OldImportLine> page = getLines();
        return page.size() == ROWS ? page.get(ROWS - 1).row() : 0;
    }

    public boolean isFurther() {
        return above > 0;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
