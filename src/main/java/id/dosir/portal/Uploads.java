package id.dosir.portal;

import id.dosir.core.document.PaperKind;
import id.dosir.desk.Enclosure;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** Files of a form, as the desk takes them. */
final class Uploads {

    private Uploads() {}

    /** @return nothing when no file was chosen */
    static List<Enclosure> of(UploadedFile file, PaperKind kind, String field) {
        boolean none =
                file == null || file.getFileName() == null || file.getFileName().isBlank();
        return none ? List.of() : List.of(new Enclosure(file.getFileName(), kind, field, file::getInputStream));
    }
}
