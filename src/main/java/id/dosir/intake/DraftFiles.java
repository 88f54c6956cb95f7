package id.dosir.intake;

import id.dosir.storage.FileColumn;
import jakarta.enterprise.context.ApplicationScoped;

/** Papers of drafts, until they are dropped. */
@ApplicationScoped
public class DraftFiles extends FileColumn {

    /** What such a file is to its draft. */
    public static final String KIND = "draf";

    public DraftFiles() {
        super("DraftPaperRow", "sha256", "draft", "'" + KIND + "'", "r.droppedAt is null");
    }
}
