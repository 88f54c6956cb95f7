package id.dosir.portal;

import id.dosir.desk.CalendarDesk;
import id.dosir.desk.CalendarDesk.Answer;
import id.dosir.desk.CalendarDesk.Preview;
import id.dosir.routing.CalendarFile;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** {@code /kalender?tahun=2026}: the special days of a year; an administrator replaces them from a file, after looking at what changes. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CalendarDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    OfficeTime time;

    @Inject
    Say say;

    private transient UploadedFile file;
    private transient Preview preview;
    private int year;
    private int seen;
    /** As received, so that applying reads the very same file. */
    private String name = "";

    private byte[] content;

    @PostConstruct
    void open() {
        String asked = Objects.toString(Faces.getRequestParameter("tahun"), "");
        year = asked.matches("20\\d{2}")
                ? Integer.parseInt(asked)
                : time.today().getYear();
        seen = desk.year(year).version();
    }

    public void check() throws IOException {
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            say.error("calendar.noFile");
            return;
        }
        name = file.getFileName();
        try (InputStream in = file.getInputStream()) {
            content = in.readNBytes(CalendarFile.LARGEST + 1);
        }
        seen = desk.year(year).version();
        preview = null;
    }

    public void apply() throws IOException {
        Answer answer = content == null ? Answer.REFUSED : desk.apply(year, seen, name, content, actor.get());
        if (answer == Answer.APPLIED) {
            say.kept("calendar.applied", String.valueOf(year));
            Faces.getExternalContext().redirect(Faces.getRequestContextPath() + "/kalender?tahun=" + year);
        } else {
            say.error("calendar.answer." + answer.name());
            seen = desk.year(year).version();
        }
    }

    public void discard() {
        content = null;
        preview = null;
    }

    /** @return what the file would change; null while there is none */
    public Preview getPreview() {
        if (preview == null && content != null) {
            preview = desk.preview(year, name, content);
        }
        return preview;
    }

    public boolean isAdministrator() {
        return desk.isOpenTo(actor.get());
    }

    public int getYear() {
        return year;
    }

    public String getName() {
        return name;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
