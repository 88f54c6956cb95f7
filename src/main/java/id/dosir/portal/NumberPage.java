package id.dosir.portal;

import id.dosir.core.number.PaperLetter;
import id.dosir.core.number.VoidNumber;
import id.dosir.desk.OutgoingDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.primefaces.model.file.UploadedFile;

/** One number of the agenda: what was written on paper under it is entered, or it is struck. */
@Named
@RequestScoped
public class NumberPage {

    @Inject
    OutgoingPage page;

    @Inject
    OutgoingDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private String subject;
    private String addressee;
    private LocalDate day;
    private UploadedFile scan;
    private String reason;

    @PostConstruct
    void begin() {
        day = page.getShown() == null ? null : page.getShown().number().day();
    }

    public void enter() throws IOException {
        OutgoingRequest asked = page.getAsked();
        say.outcome(
                desk.enter(
                        asked.year(),
                        asked.number(),
                        new PaperLetter(subject, addressee, day),
                        Uploads.of(scan, OutgoingDesk.SCAN, "scan").stream().findFirst(),
                        actor.get()),
                "outgoing.entered",
                address(asked));
    }

    public void strike() {
        OutgoingRequest asked = page.getAsked();
        say.outcome(
                desk.strike(asked.year(), asked.number(), new VoidNumber(reason), actor.get()),
                "outgoing.struck",
                address(asked));
    }

    private static String address(OutgoingRequest asked) {
        return "agenda-surat?tahun=" + asked.year() + "&nomor=" + asked.number();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public UploadedFile getScan() {
        return scan;
    }

    public void setScan(UploadedFile scan) {
        this.scan = scan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
