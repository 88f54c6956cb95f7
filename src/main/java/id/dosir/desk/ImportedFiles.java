package id.dosir.desk;

import id.dosir.storage.FileColumn;
import jakarta.enterprise.context.ApplicationScoped;

/** Files from which the old archive was brought in; not those that were given up before anything was taken from them. */
@ApplicationScoped
class ImportedFiles extends FileColumn {

    ImportedFiles() {
        super(
                "OldImportRow",
                "file",
                "id",
                "'berkas-impor'",
                "(r.state <> id.dosir.desk.OldImport.State.CANCELLED or r.entered > 0)");
    }

    @Override
    protected String subject(Object value) {
        return "impor/" + value;
    }
}
