package id.dosir.portal;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.ReleasedLetter;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.desk.Enclosure;
import id.dosir.desk.OutsideDesk;
import id.dosir.people.Acting;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.primefaces.model.file.UploadedFile;

/** The letter is signed elsewhere: sent out, and taken back from another tool or from paper. */
@Named
@RequestScoped
public class OutsidePage {

    @Inject
    DossierPage page;

    @Inject
    id.dosir.portal.Acting acting;

    @Inject
    OutsideDesk desk;

    @Inject
    People people;

    @Inject
    CurrentActor actor;

    private String signer;
    private UploadedFile file;
    private UploadedFile scan;
    private LocalDate paperDate;

    public void release() {
        acting.finish(desk.release(page.number(), signer == null ? "" : signer, page.seen(), actor.get()), null);
    }

    public void takeSigned() throws IOException {
        List<Enclosure> files = Uploads.of(file, PaperKind.LETTER, "file");
        acting.finish(
                files.isEmpty()
                        ? Decision.refused(Refusal.FIELD_MISSING, "file", "")
                        : desk.fileSigned(page.number(), files.get(0), page.seen(), actor.get()),
                null);
    }

    public void takeInk() throws IOException {
        List<Enclosure> files = Uploads.of(scan, PaperKind.LETTER, "scan");
        acting.finish(
                files.isEmpty()
                        ? Decision.refused(Refusal.FIELD_MISSING, "scan", "")
                        : desk.fileInk(
                                page.number(), files.get(0), Optional.ofNullable(paperDate), page.seen(), actor.get()),
                null);
    }

    /** @return who may sign this letter now */
    public List<Acting> getSigners() {
        return desk.signers(page.getDossier());
    }

    /** @return the letter that is out, or null */
    public ReleasedLetter getReleased() {
        return page.getDossier().stage() instanceof Stage.AwaitingSignature here
                ? here.released().orElse(null)
                : null;
    }

    /** @return name of the official whom the letter that is out names */
    public String getSignerName() {
        ReleasedLetter out = getReleased();
        return out == null ? "" : people.find(out.signer()).map(Person::name).orElse(out.signer());
    }

    /** @return how the letter was signed, where that has to be told; else empty */
    public String getWay() {
        return page.getDossier()
                .stage()
                .signedLetter()
                .map(SignedLetter::way)
                .filter(way -> way == SignedLetter.Way.INK || way.rewritten())
                .map(Enum::name)
                .orElse("");
    }

    /** @return day of a signature in ink, or null */
    public LocalDate getSignedOnPaper() {
        return page.getDossier()
                .stage()
                .signedLetter()
                .flatMap(SignedLetter::paperDate)
                .orElse(null);
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public UploadedFile getScan() {
        return scan;
    }

    public void setScan(UploadedFile scan) {
        this.scan = scan;
    }

    public LocalDate getPaperDate() {
        return paperDate;
    }

    public void setPaperDate(LocalDate paperDate) {
        this.paperDate = paperDate;
    }
}
