package id.dosir.portal;

import id.dosir.desk.WaitingPaper;
import java.io.Serializable;
import java.util.UUID;

/** A row of the list of papers: a paper that was taken, one that was not, or one that is still awaited. */
public class FiledPaper implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private String kind;
    private final WaitingPaper paper;
    private final String refused;

    private FiledPaper(String key, String kind, WaitingPaper paper, String refused) {
        this.key = key;
        this.kind = kind;
        this.paper = paper;
        this.refused = refused;
    }

    static FiledPaper taken(String kind, WaitingPaper paper) {
        return new FiledPaper(paper.token(), kind, paper, null);
    }

    /** @param reason sentence with the file's name and the cure */
    static FiledPaper refused(String kind, String reason) {
        return new FiledPaper(UUID.randomUUID().toString(), kind, null, reason);
    }

    static FiledPaper awaited(String kind) {
        return new FiledPaper("", kind, null, null);
    }

    /** @return by which the row is addressed; the token of the desk for a paper that was taken */
    public String getKey() {
        return key;
    }

    public String getKind() {
        return kind;
    }

    void setKind(String kind) {
        this.kind = kind;
    }

    public WaitingPaper getPaper() {
        return paper;
    }

    public String getRefused() {
        return refused;
    }

    public boolean isAwaited() {
        return paper == null && refused == null;
    }

    /** @return size in words of the language: kilobytes below one megabyte */
    public String getSize() {
        return FileSize.words(paper.size());
    }
}
