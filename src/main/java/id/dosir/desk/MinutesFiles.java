package id.dosir.desk;

import id.dosir.storage.FileColumn;
import jakarta.enterprise.context.ApplicationScoped;

/** Minutes of destructions. */
@ApplicationScoped
class MinutesFiles extends FileColumn {

    MinutesFiles() {
        super("DestructionRow", "minutes", "code", "'berita-acara-pemusnahan'");
    }
}
