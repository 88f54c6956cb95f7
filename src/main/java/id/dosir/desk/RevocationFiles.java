package id.dosir.desk;

import id.dosir.storage.FileColumn;
import jakarta.enterprise.context.ApplicationScoped;

/** Raw answers about certificates, also those that are no dossier's paper yet. */
@ApplicationScoped
class RevocationFiles extends FileColumn {

    RevocationFiles() {
        super("RevocationAnswerRow", "sha256", "dossier", "'" + Traces.ANSWER + "'");
    }
}
