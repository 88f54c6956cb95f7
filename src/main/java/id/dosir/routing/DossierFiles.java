package id.dosir.routing;

import id.dosir.storage.FileColumn;
import jakarta.enterprise.context.ApplicationScoped;

/** Papers of dossiers, but not those of destroyed ones. */
@ApplicationScoped
public class DossierFiles extends FileColumn {

    public DossierFiles() {
        super("AttachmentRow", "sha256", "dossier", "r.kind", "r.gone = false");
    }
}
