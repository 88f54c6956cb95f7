package id.dosir.letters;

import id.dosir.storage.FileColumn;
import jakarta.enterprise.context.ApplicationScoped;

/** Scans of letters on paper, in the agenda of letters. */
@ApplicationScoped
public class AgendaFiles extends FileColumn {

    public AgendaFiles() {
        super("LetterNumberRow", "scan", "printed", "'surat-keluar'");
    }
}
