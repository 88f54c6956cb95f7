package id.dosir.intake;

import id.dosir.storage.FileColumn;
import jakarta.enterprise.context.ApplicationScoped;

/** Copies of scans with a layer of text. They belong to a paper, by its name; the paper itself is not kept for their sake. */
@ApplicationScoped
public class OcrCopies extends FileColumn {

    public OcrCopies() {
        super("PaperOcrRow", "searchable", "sha256", "'salinan-ocr'");
    }
}
