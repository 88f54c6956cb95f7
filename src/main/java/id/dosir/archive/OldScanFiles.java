package id.dosir.archive;

import id.dosir.core.oldregister.OldNumber;
import id.dosir.storage.FileColumn;
import jakarta.enterprise.context.ApplicationScoped;

/** Scans of old papers. */
@ApplicationScoped
public class OldScanFiles extends FileColumn {

    public OldScanFiles() {
        super("OldScanRow", "sha256", "entry", "'pindaian-arsip-lama'");
    }

    @Override
    protected String subject(Object value) {
        return new OldNumber((Long) value).printed();
    }
}
