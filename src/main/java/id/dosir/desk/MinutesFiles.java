package id.dosir.desk;

import id.dosir.storage.FileColumn;
import jakarta.enterprise.context.ApplicationScoped;

/** Minutes of destructions and of hand-overs. */
@ApplicationScoped
class MinutesFiles extends FileColumn {

    MinutesFiles() {
        super("ProposalRow", "minutes", "code", "'berita-acara-retensi'");
    }
}
