package id.dosir.portal;

import java.time.LocalDateTime;
import org.primefaces.model.file.UploadedFile;

/** What an officer says of something that happened outside of here: when, in what words, with which evidence. */
public class Statement {

    private LocalDateTime at;
    private String note = "";
    private UploadedFile evidence;

    /** @param at proposed, in the office's zone */
    Statement(LocalDateTime at) {
        this.at = at;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }

    public UploadedFile getEvidence() {
        return evidence;
    }

    public void setEvidence(UploadedFile evidence) {
        this.evidence = evidence;
    }
}
