package id.dosir.portal;

import id.dosir.desk.OldImport;
import id.dosir.desk.OldImport.State;
import id.dosir.desk.OldImportDesk;
import id.dosir.desk.ScanDesk;
import id.dosir.desk.ScanImport;
import id.dosir.desk.ScanLine;
import id.dosir.desk.ScanLine.Verdict;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /pindaian}: folders of scans, and those that were brought in; {@code /pindaian/7}: one of them. For the records officer alone. */
@Named
@RequestScoped
public class ScanPage {

    private static final int ROWS = 50;
    private static final int IMPORTS = 20;

    @Inject
    @Param(pathIndex = 0)
    String address;

    @Inject
    ScanDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private String folder;
    private long register;
    private long id;
    private int above;
    private ScanImport shown;
    private List<String> folders;
    private List<ScanImport> imports;
    private List<ScanLine> lines;

    @PostConstruct
    void read() {
        id = address != null && address.matches("[1-9][0-9]{0,9}") ? Long.parseLong(address) : 0;
        String asked = Objects.toString(Faces.getRequestParameter("mulai"), "");
        above = asked.matches("[0-9]{1,7}") ? Integer.parseInt(asked) : 0;
    }

    public void onlyArchivist() {
        if (!OldImportDesk.mayImport(actor.get()) || address != null && getShown() == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    public void begin() {
        Optional<Long> begun = desk.begin(Objects.toString(folder, ""), register, actor.get());
        if (begun.isPresent()) {
            Faces.redirect("pindaian/" + begun.get());
        } else {
            say.errorAt("folder", "scan.noFolder");
        }
    }

    public void again() {
        go(desk.again(id, actor.get()));
    }

    public void apply() {
        go(desk.apply(id, actor.get()));
    }

    private void go(boolean begun) {
        if (!begun) {
            say.kept("import.changed");
        }
        Faces.redirect("pindaian/" + id);
    }

    public void stop() {
        Optional<State> now = desk.stop(id, actor.get());
        say.kept(now.map(state -> "import.now." + state).orElse("import.changed"));
        Faces.redirect("pindaian/" + id);
    }

    /** @return the folder that is told in full; null in the list */
    public ScanImport getShown() {
        if (shown == null && id > 0) {
            shown = desk.find(id, actor.get()).orElse(null);
        }
        return shown;
    }

    public String getPlace() {
        return desk.place(actor.get());
    }

    public List<String> getFolders() {
        if (folders == null) {
            folders = desk.folders(actor.get());
        }
        return folders;
    }

    public List<OldImport> getRegisters() {
        return desk.registers(actor.get());
    }

    public List<ScanImport> getImports() {
        if (imports == null) {
            imports = desk.newest(IMPORTS, actor.get());
        }
        return imports;
    }

    /** @return files of the kind that the address asks for */
    public List<ScanLine> getLines() {
        if (lines == null) {
            lines = desk.lines(id, verdicts(), above, ROWS, actor.get());
        }
        return lines;
    }

    private Set<Verdict> verdicts() {
        return switch (getView()) {
            case "siap" -> EnumSet.of(Verdict.READY);
            case "masuk" -> EnumSet.of(Verdict.TAKEN);
            case "sudah" -> EnumSet.of(Verdict.KNOWN);
            default -> EnumSet.of(Verdict.REFUSED, Verdict.NO_ENTRY, Verdict.SEVERAL);
        };
    }

    /** @return files that are shown: those that need a person unless asked otherwise */
    public String getView() {
        String asked = Objects.toString(Faces.getRequestParameter("lihat"), "");
        return Set.of("siap", "masuk", "sudah").contains(asked) ? asked : "perlu";
    }

    /** @return place after which the next page goes on; 0 when this is the last */
    public int getNext() {
        List<ScanLine> page = getLines();
        return page.size() == ROWS ? page.get(ROWS - 1).place() : 0;
    }

    public boolean isFurther() {
        return above > 0;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public long getRegister() {
        return register;
    }

    public void setRegister(long register) {
        this.register = register;
    }
}
